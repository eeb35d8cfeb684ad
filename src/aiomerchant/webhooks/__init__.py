"""Webhooks: what makes a delivery valid.

headers = sign("polar", body, secret, id="evt_1", timestamp=datetime.now(UTC))
headers = sign("square", body, signature_key, url="https://shop.example/webhooks/square")
"""

from .signatures import Derivation, sign

__all__ = ["Derivation", "sign"]
