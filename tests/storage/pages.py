"""What an encrypted database file holds once every page is decrypted, free pages included.

SQLCipher 4 with a raw key: AES-256-CBC a page, the last 80 bytes of each page are its IV and HMAC, and the first
16 bytes of the file are a salt. An SQL dump would not show what deleted rows left behind; this does.
"""

from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES256
from cryptography.hazmat.primitives.ciphers.modes import CBC

PAGE = 4096
RESERVED = 80
IV = 16
SALT = 16


def decrypted_pages(path: Path, key: bytes) -> bytes:
    content = path.read_bytes()
    pages = []
    for start in range(0, len(content), PAGE):
        page = content[start : start + PAGE]
        body, tail = page[SALT if start == 0 else 0 : PAGE - RESERVED], page[PAGE - RESERVED :]
        decryptor = Cipher(AES256(key), CBC(tail[:IV])).decryptor()
        pages.append(decryptor.update(body) + decryptor.finalize())
    return b"".join(pages)
