"""Whose host is it: this machine's, or somebody else's on the public internet."""

import ipaddress
import socket

OWN_NAMES = ("localhost", "localdomain", "local", "internal", "home", "lan")
"""Last labels that never belong to a public site (RFC 6761, RFC 6762, RFC 9476 and common practice)."""


def is_loopback(host: str) -> bool:
    """Whether a host name or address, with or without a port, is this machine as everybody writes it."""
    bare = bare_host(host)
    if bare == "localhost" or bare.endswith(".localhost"):
        return True
    address = _address(bare)
    return address is not None and address.is_loopback


def is_public(host: str) -> bool:
    """Whether a host name can be somebody else's: a dotted name, or a global address in its usual writing.

    Odd writings of addresses (`2130706433`, `0x7f.1`) are refused: they exist to get past checks like this.
    """
    bare = bare_host(host)
    address = _address(bare)
    if address is not None:
        return address.is_global and not address.is_multicast
    try:
        socket.inet_aton(bare)
    except (OSError, UnicodeError, ValueError):
        pass
    else:
        return False
    labels = bare.split(".")
    if len(labels) < 2 or labels[-1] in OWN_NAMES:
        return False
    return all(label and len(label) <= 63 and _is_label(label) for label in labels)


def _is_label(label: str) -> bool:
    ascii_form = label.replace("-", "").replace("_", "")
    return bool(ascii_form) and ascii_form.isalnum() and not label.startswith("-") and not label.endswith("-")


def bare_host(host: str) -> str:
    """Lower case, without port, brackets and closing dot."""
    bare = host.strip().lower()
    if bare.startswith("["):
        return bare[1:].partition("]")[0]
    if bare.count(":") == 1:
        bare = bare.partition(":")[0]
    return bare.removesuffix(".")


def _address(bare: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        address = ipaddress.ip_address(bare)
    except ValueError:
        return None
    mapped = address.ipv4_mapped if isinstance(address, ipaddress.IPv6Address) else None
    return mapped or address
