"""What goes through the pipes between the crawl subprocess and its parent.

A frame is a 4-byte big-endian length and that many bytes of msgpack. The parent trusts nothing in it: sizes,
types and shapes are checked while decoding.
"""

import struct
from dataclasses import dataclass
from typing import BinaryIO, Literal

import msgspec

from extractors.captured import (
    AdGone,
    AdUnchanged,
    CapturedAd,
    FetchFailure,
    HashedPhoto,
    ListingPage,
)

MAX_FRAME = 8 * 1024 * 1024
_LENGTH = struct.Struct(">I")



@dataclass(frozen=True, slots=True)
class SourcePage:
    """A page as it came, for the profile tools alone: the nightly crawl never asks for one."""

    url: str
    final_url: str
    status: int
    content_type: str
    body: bytes


PageRecord = ListingPage | CapturedAd | AdGone | AdUnchanged | HashedPhoto | FetchFailure | SourcePage

_KINDS: tuple[type[PageRecord], ...] = (
    ListingPage, CapturedAd, AdGone, AdUnchanged, HashedPhoto, FetchFailure, SourcePage,
)
_NUMBERS = {kind: number for number, kind in enumerate(_KINDS)}
_DECODERS = [msgspec.msgpack.Decoder(kind, strict=True) for kind in _KINDS]
_GOODBYE = 255
_encoder = msgspec.msgpack.Encoder()


class BadFrame(Exception):
    """The other end sent something that is no frame; one line."""


@dataclass(frozen=True, slots=True)
class Goodbye:
    """The subprocess did all it was asked for and ends."""

    reason: str


class Setup(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The first frame to the subprocess: which site, and under which rules."""

    profile: bytes            # the profile as JSON
    contact: str
    loopback: bool
    now: float                # seconds since 1970 by the parent's clock
    sandbox: bool             # whether Chromium can and must run in its sandbox
    browser_path: str         # "" when there is no Chromium, or none that may be used
    browser_reason: str       # why not
    click_to_reveal: bool
    temp_dir: str


class Work(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One piece of work; exactly one record answers it."""

    kind: Literal["listing", "ad", "photo", "source"]
    url: str
    external_id: str = ""
    etag: str = ""
    position: int = 0
    depth: int = 0


def write_frame(stream: BinaryIO, payload: bytes) -> None:
    if len(payload) > MAX_FRAME:
        raise BadFrame(f"a frame of {len(payload)} bytes; at most {MAX_FRAME}")
    stream.write(_LENGTH.pack(len(payload)) + payload)


def read_frame(stream: BinaryIO) -> bytes | None:
    """The next frame; None at the end. Raises BadFrame for one that is cut off or too large."""
    head = _read_exactly(stream, _LENGTH.size)
    if not head:
        return None
    if len(head) < _LENGTH.size:
        raise BadFrame("a frame was cut off")
    (length,) = _LENGTH.unpack(head)
    if length > MAX_FRAME:
        raise BadFrame(f"a frame of {length} bytes; at most {MAX_FRAME}")
    payload = _read_exactly(stream, length)
    if len(payload) < length:
        raise BadFrame("a frame was cut off")
    return payload


def _read_exactly(stream: BinaryIO, length: int) -> bytes:
    pieces: list[bytes] = []
    while length:
        piece = stream.read(length)
        if not piece:
            break
        pieces.append(piece)
        length -= len(piece)
    return b"".join(pieces)


def encode_record(record: PageRecord | Goodbye) -> bytes:
    number = _GOODBYE if isinstance(record, Goodbye) else _NUMBERS[type(record)]
    return bytes([number]) + _encoder.encode(record)


def decode_record(payload: bytes) -> PageRecord | Goodbye:
    """Raises BadFrame."""
    if not payload:
        raise BadFrame("an empty frame")
    try:
        if payload[0] == _GOODBYE:
            return msgspec.msgpack.decode(payload[1:], type=Goodbye)
        if payload[0] >= len(_DECODERS):
            raise BadFrame(f"a frame of unknown kind {payload[0]}")
        record = _DECODERS[payload[0]].decode(payload[1:])
    except (msgspec.DecodeError, UnicodeDecodeError, ValueError, OverflowError) as error:
        # Which error, not its words: they can quote the page, and the officer reads them as a verdict.
        raise BadFrame(f"a frame that does not decode: {type(error).__name__}") from error
    _check(record)
    return record


def _check(record: PageRecord) -> None:
    """What the types alone do not say."""
    if isinstance(record, SourcePage):
        return
    if isinstance(record, FetchFailure):
        if record.work not in ("listing", "ad", "photo", "source") or len(record.detail) > 200 or "\n" in record.detail:
            raise BadFrame("a failure that says what it should not")
        return
    if isinstance(record, HashedPhoto):
        if not 1 <= len(record.codes) <= 512 or any(len(code) != 32 for code in record.codes):
            raise BadFrame("a photo whose hashes have another size")
        return
    capture = record.capture
    if capture.captured_at.tzinfo is None:
        raise BadFrame("a time without a zone")
    if len(capture.sha256) != 64 or not set(capture.sha256) <= set("0123456789abcdef"):
        raise BadFrame("a SHA-256 that is none")


def encode_setup(setup: Setup) -> bytes:
    return _encoder.encode(setup)


def decode_setup(payload: bytes) -> Setup:
    return msgspec.msgpack.decode(payload, type=Setup)


def encode_work(work: Work) -> bytes:
    return _encoder.encode(work)


def decode_work(payload: bytes) -> Work:
    return msgspec.msgpack.decode(payload, type=Work)
