"""Reading texts that nobody vouches for."""

from __future__ import annotations

import json
from typing import Any

import pytest
import yaml
from hypothesis import given, strategies as st

from aiomerchant_generator.published import reading
from aiomerchant_generator.published.reading import SourceError, read

JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**18), 10**18)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(
        st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp"), exclude_characters="\ufeff")
    ),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=12,
)


@given(JSON)
def test_json_is_read_as_the_standard_library_reads_it(value: Any) -> None:
    """Whatever is well formed arrives."""
    whole = {"value": value}
    assert read(json.dumps(whole).encode(), "x") == whole


@given(
    st.dictionaries(
        st.from_regex(r"[a-zA-Z0-9<:. -]{1,8}", fullmatch=True), st.text("abNOyes019-:.e~", max_size=9)
    )
)
def test_quoted_yaml_is_text(value: dict[str, str]) -> None:
    """What is in quotes is never a number, a date or a flag."""
    text = "\n".join(f"{json.dumps(key)}: {json.dumps(item)}" for key, item in value.items()) or "{}"
    assert read(text.encode(), "x") == value


def test_plain_yaml_has_the_types_of_json() -> None:
    """YAML 1.2: `NO` is a country, a date is text, a status code is a key; octal numbers are text too."""
    text = "a: [NO, on, 2024-01-01, 0o17, 010, 0x1F, 1_000, .inf]\n"
    text += "b: [1, -2, 1.5, 1e3, true, false, null, ~]\n200: x\n"
    assert read(text.encode(), "x") == {
        "a": ["NO", "on", "2024-01-01", "0o17", "010", "0x1F", "1_000", ".inf"],
        "b": [1, -2, 1.5, 1000.0, True, False, None, None],
        "200": "x",
    }


def test_an_alias_stands_for_its_anchor() -> None:
    """As often as the limits allow."""
    assert read(b"a: &x {b: [1]}\nc: *x\n", "x") == {"a": {"b": [1]}, "c": {"b": [1]}}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (b'{"a": {"b": 1, "b": 2}}', "/a/b: this key stands twice"),
        (b"a: 1\na: 2\n", "/a: this key stands twice"),
        (b'{"a": [NaN]}', "/a/0: NaN is no JSON number"),
        (b'{"a~/": "\\ud800"}', "/a~0~1: half of a surrogate pair"),
        (b'{"a": 1' + b"0" * 5000 + b"}", "/a: a number of more than 1000 digits"),
        (b'{"a": 1', "not JSON, line 1 column 8"),
        (b"\xff\xfe{", "not UTF-8 at byte 0"),
        (b"", "empty"),
        (b"a: [", "neither JSON nor YAML"),
        (b"a: &a [*a]", "the alias *a stands in itself"),
        (b"a: *b", "neither JSON nor YAML|no anchor"),
        (
            b"a: !!python/object/apply:os.system [ls]",
            "the tag tag:yaml.org,2002:python/object/apply:os.system",
        ),
        (b"a: !!timestamp 2024-01-01", "the tag tag:yaml.org,2002:timestamp is refused"),
        (b"a: 1\n---\nb: 1\n", "a second document"),
        (b"<<: {a: 1}", "a merge key"),
        (b"? [a, b]\n: 1\n", "a key that is no text"),
        (b"[" * 100_000, "nested deeper than 100 levels"),
        (b"a: " + b"[" * 500, "nested deeper than 100 levels"),
        (b'{"a": ' * 200 + b"1" + b"}" * 200, "nested deeper than 100 levels"),
    ],
)
def test_what_cannot_be_taken_is_named(text: bytes, message: str) -> None:
    """With the place where it is known."""
    with pytest.raises(SourceError, match=message.replace("*", r"\*").replace("[", r"\[")):
        read(text, "x")


def test_billions_of_laughs_are_counted_and_not_made(monkeypatch: pytest.MonkeyPatch) -> None:
    """An alias counts as all that it stands for, in lists and in mappings."""
    monkeypatch.setattr(reading, "MAX_NODES", 1000)
    lists = "a: &a [x, x, x, x]\n" + "".join(
        f"{new}: &{new} [{', '.join([f'*{old}'] * 9)}]\n" for old, new in zip("abcdef", "bcdefg", strict=True)
    )
    with pytest.raises(SourceError, match="more than 1000 values once aliases are followed"):
        read(lists.encode(), "x")
    with pytest.raises(SourceError, match="more than 1000 values"):
        read(json.dumps([0] * 1001).encode(), "x")


def test_a_text_larger_than_the_limit_is_not_parsed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its size says enough."""
    monkeypatch.setattr(reading, "MAX_BYTES", 100)
    with pytest.raises(SourceError, match="larger than 100 bytes"):
        read(b" " * 101, "x")


@given(JSON)
def test_yaml_that_a_library_writes_is_what_it_was(value: Any) -> None:
    """In double quotes, so that YAML 1.1 and 1.2 agree on what is text."""
    if isinstance(value, dict):
        text = yaml.safe_dump({"x": list(value)}, default_style='"', allow_unicode=True)
        assert read(text.encode(), "x") == {"x": list(value)}
