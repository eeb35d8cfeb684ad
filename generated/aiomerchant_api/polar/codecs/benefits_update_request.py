"""The codec of BenefitsUpdateRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from aiomerchant_core.codec import Rule, tag, union_decoder, union_encoder

_RULE: Rule = tag(
    ("type",),
    {
        "custom": "benefit_custom_update",
        "discord": "benefit_discord_update",
        "github_repository": "benefit_git_hub_repository_update",
        "downloadables": "benefit_downloadables_update",
        "license_keys": "benefit_license_keys_update",
        "meter_credit": "benefit_meter_credit_update",
        "feature_flag": "benefit_feature_flag_update",
        "slack_shared_channel": "benefit_slack_shared_channel_update",
    },
)

decode = union_decoder(__name__, "BenefitCustomUpdate or BenefitDiscordUpdate or ...", _RULE)
encode = union_encoder(__name__, _RULE)
