"""The format of the documents: models, answers, dates, money, frequencies, and the schemas written from them."""
