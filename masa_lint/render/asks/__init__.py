"""What is asked of a plan for a row: each looks facts up and gives them as words, or says that there are none."""
