"""The evidence of a response as it came over the wire: SHA-256 and size before anything is decoded."""

import hashlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from scrapy.http import Request, Response


class WireTap:
    """Stands between the downloader and HttpCompressionMiddleware (590), which unpacks bodies."""

    def process_response(self, request: "Request", response: "Response") -> "Response":
        body = response.body
        request.meta["wire"] = (hashlib.sha256(body).hexdigest(), len(body))
        return response
