"""The open enum WebhookFormat.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

WebhookFormat: TypeAlias = Literal["raw", "discord", "slack"] | str
