"""Telephone numbers, grouped to be read aloud."""

from __future__ import annotations

import pytest

from masa_lint.easy.phones import can_be_dialled, dial, grouped


@pytest.mark.parametrize(
    ("stated", "printed"),
    [
        ("01632 960001", "01632 960 001"),
        ("01632960001", "01632 960 001"),
        ("(01632) 960-001", "01632 960 001"),
        ("+44 1632 960001", "01632 960 001"),
        ("02079460000", "020 7946 0000"),
        ("01214960000", "0121 496 0000"),
        ("0113 496 0000", "0113 496 0000"),
        ("07700900123", "07700 900 123"),
        ("0800 1111", "0800 1111"),
        ("0808 157 0000", "0808 157 0000"),
        ("0300 123  4567", "0300 123 4567"),
        ("016977 2000", "016977 2000"),
        ("999", "999"),
    ],
)
def test_a_number_is_grouped_or_left_as_its_owner_writes_it(stated: str, printed: str) -> None:
    assert grouped(stated) == printed


@pytest.mark.parametrize("stated", ["01632 960001 (option 2)", "ask at the desk", "12345", "", "001632 960001"])
def test_what_cannot_be_dialled_is_told(stated: str) -> None:
    assert not can_be_dialled(stated)


def test_a_number_is_dialled_by_its_figures() -> None:
    assert dial("+44 1632 960001") == "tel:01632960001"
