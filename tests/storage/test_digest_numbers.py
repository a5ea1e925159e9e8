"""Numbers for digests are those of counting them one by one, also when digests begin alike."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.digest_numbers import numbered

digests = st.lists(
    st.tuples(st.sampled_from([b"\0" * 8, b"same 8 b", b"\xff" * 8]), st.binary(min_size=24, max_size=24)).map(b"".join)
)


@given(digests)
def test_numbers_follow_the_order_of_the_bytes(found: list[bytes]) -> None:
    number, place = numbered(found)
    different = sorted(set(found))
    assert number.tolist() == [different.index(digest) for digest in found]
    assert [found[at] for at in place.tolist()] == different


def test_what_is_no_digest_is_refused() -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        numbered([b"short"])
