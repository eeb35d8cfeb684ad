"""The model Channel, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import ChannelStatus, ReferenceType


@define(kw_only=True, eq=False, repr=False)
class Channel(Model):
    """A way by which the seller sells, such as a location, a site or an app.

    Attributes:
        id: ID of the channel.
        merchant_id: ID of the seller.
        name: Name of the channel.
        version: Current version.
        reference: What it stands for, such as a location or a site.
        status: `ACTIVE` or `INACTIVE`. One of ACTIVE, INACTIVE.
        created_at: Time of creation.
        updated_at: Time of the last change.
    """

    id: str | None = field(default=None, metadata=NOT_NULL)
    merchant_id: str | None = field(default=None, metadata=NOT_NULL)
    name: str | None = None
    version: int | None = field(default=None, metadata=NOT_NULL)
    reference: Reference | None = field(default=None, metadata=NOT_NULL)
    status: ChannelStatus | None = field(default=None, metadata=NOT_NULL)
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    updated_at: datetime | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class Reference(Model):
    """What a channel stands for.

    Attributes:
        type: What kind of thing it is, such as `LOCATION`, `ONLINE_SITE` or `KIOSK`. One of
            `ReferenceType`.
        id: ID of the thing.
    """

    type: ReferenceType | None = field(default=None, metadata=NOT_NULL)
    id: str | None = field(default=None, metadata=NOT_NULL)
