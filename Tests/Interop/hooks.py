"""Signs what schemathesis asks, as an app server does (reference: section 2 of the vendor's documentation)."""
import hashlib
import os
import time
import uuid

import schemathesis


@schemathesis.auth()
class Signature:
    """A fresh signature for each request: a nonce counts once."""

    def get(self, case, context):
        nonce, timestamp = uuid.uuid4().hex, str(int(time.time() * 1000))
        text = os.environ["APP_SECRET"] + nonce + timestamp
        return {
            "App-Key": os.environ["APP_KEY"],
            "Nonce": nonce,
            "Timestamp": timestamp,
            "Signature": hashlib.sha1(text.encode()).hexdigest(),
        }

    def set(self, case, data, context):
        case.headers = {**(case.headers or {}), **data}
