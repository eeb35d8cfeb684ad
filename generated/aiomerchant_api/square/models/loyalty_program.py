"""The model LoyaltyProgram.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.loyalty_program_accrual_rule import LoyaltyProgramAccrualRule
    from ..models.loyalty_program_expiration_policy import LoyaltyProgramExpirationPolicy
    from ..models.loyalty_program_reward_tier import LoyaltyProgramRewardTier
    from ..models.loyalty_program_status import LoyaltyProgramStatus
    from ..models.loyalty_program_terminology import LoyaltyProgramTerminology


@define(kw_only=True, eq=False, repr=False)
class LoyaltyProgram(Model):
    """Schema `LoyaltyProgram`.

    Attributes:
        id: At most 36 characters.
        status: One of INACTIVE, ACTIVE.
    """

    id: str | None = field(default=None, metadata=NOT_NULL)
    status: LoyaltyProgramStatus | None = None
    reward_tiers: list[LoyaltyProgramRewardTier] | None = None
    expiration_policy: LoyaltyProgramExpirationPolicy | None = None
    terminology: LoyaltyProgramTerminology | None = None
    location_ids: list[str] | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    updated_at: datetime | None = field(default=None, metadata=NOT_NULL)
    accrual_rules: list[LoyaltyProgramAccrualRule] | None = None
