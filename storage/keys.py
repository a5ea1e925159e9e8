"""The installation's one secret and the keys derived from it (HKDF-SHA256, RFC 5869).

The master key is 32 random bytes in `keys/master.key`, readable by its owner alone. It is never in the
environment, an argument or a URL. Every purpose has its own derived key: none can stand in for another.
"""

import hmac
import os
import secrets
import stat
from pathlib import Path

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from storage.errors import StoreError

KEY_BYTES = 32
KEY_VERSION = 1
KEYS_DIR = "keys"
MASTER_FILE = "master.key"


class Keyring:
    """Derives keys by purpose and makes keyed digests. Holds the master key in memory; never prints it."""

    def __init__(self, master: bytes, version: int = KEY_VERSION) -> None:
        if len(master) != KEY_BYTES:
            raise StoreError(f"a master key has {KEY_BYTES} bytes, this one {len(master)}")
        self._master = master
        self.version = version
        self._derived: dict[str, bytes] = {}

    def __repr__(self) -> str:
        return f"Keyring(version={self.version})"

    @classmethod
    def create(cls, data_dir: Path) -> "Keyring":
        """Writes a new master key under `data_dir` (folder 0700, file 0400). Never overwrites one."""
        folder = data_dir / KEYS_DIR
        folder.mkdir(mode=0o700, exist_ok=True)
        folder.chmod(0o700)
        path = folder / MASTER_FILE
        master = secrets.token_bytes(KEY_BYTES)
        # Written whole under another name first: a key that is there is never half a key.
        draft = folder / f"{MASTER_FILE}.new"
        draft.unlink(missing_ok=True)
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o400), "w", encoding="ascii") as file:
            file.write(f"{KEY_VERSION}:{master.hex()}\n")
            file.flush()
            os.fsync(file.fileno())
        try:
            os.link(draft, path)
        except FileExistsError:
            raise StoreError(f"{path}: there is a key already; it is not overwritten") from None
        finally:
            draft.unlink()
        sync_folder(folder)
        return cls(master)

    @classmethod
    def load(cls, data_dir: Path) -> "Keyring":
        """Reads the master key. Raises StoreError when it is missing, malformed or readable by others."""
        path = data_dir / KEYS_DIR / MASTER_FILE
        for checked in (path.parent, path):
            _refuse_shared(checked)
        try:
            text = path.read_text(encoding="ascii")
        except OSError as error:
            raise StoreError(f"{path}: the key cannot be read ({error.strerror})") from None
        except UnicodeDecodeError:
            raise StoreError(f"{path}: this is not a key file") from None
        version, separator, digits = text.strip().partition(":")
        try:
            master = bytes.fromhex(digits)
        except ValueError:
            master = b""
        if not separator or not version.isascii() or not version.isdigit() or len(master) != KEY_BYTES:
            raise StoreError(f"{path}: this is not a key file")
        return cls(master, int(version))

    def derive(self, purpose: str) -> bytes:
        """The 32-byte key of one purpose: "db", "keystore", "field-kek", "audit-mac", "digest|phone", ..."""
        key = self._derived.get(purpose)
        if key is None:
            info = f"baken|v{self.version}|{purpose}".encode()
            key = HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=info).derive(self._master)
            self._derived[purpose] = key
        return key

    def digest(self, domain: str, value: str) -> bytes:
        """HMAC-SHA256 of a value under its domain's own key: 32 bytes.

        Keyed because unkeyed digests of all Dutch mobile numbers are computed in minutes
        (Hagen et al., "All the Numbers are US").
        """
        message = f"{domain}|v{self.version}|{value}".encode("utf-8", "surrogatepass")
        return hmac.digest(self.derive(f"digest|{domain}"), message, "sha256")

    def shingle_key(self) -> bytes:
        """The key of the text signatures: 32 bytes."""
        return self.derive("shingle")


def sync_folder(folder: Path) -> None:
    """Makes the names in a folder survive a power cut."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _refuse_shared(path: Path) -> None:
    try:
        found = path.stat()
    except OSError as error:
        raise StoreError(f"{path}: the key cannot be read ({error.strerror})") from None
    if found.st_mode & (stat.S_IRWXG | stat.S_IRWXO):
        mode = stat.S_IMODE(found.st_mode)
        raise StoreError(f"{path}: others may touch this key (mode {mode:04o}); its owner alone should")
    if found.st_uid not in (os.geteuid(), 0):
        raise StoreError(f"{path}: this key belongs to another user")
