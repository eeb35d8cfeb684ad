"""The codec of BenefitCreate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from aiomerchant_core.codec import Rule, tag, union_decoder, union_encoder

_RULE: Rule = tag(
    ("type",),
    {
        "custom": "benefit_custom_create",
        "discord": "benefit_discord_create",
        "github_repository": "benefit_git_hub_repository_create",
        "downloadables": "benefit_downloadables_create",
        "license_keys": "benefit_license_keys_create",
        "meter_credit": "benefit_meter_credit_create",
        "feature_flag": "benefit_feature_flag_create",
        "slack_shared_channel": "benefit_slack_shared_channel_create",
    },
)

decode = union_decoder(__name__, "BenefitCustomCreate or BenefitDiscordCreate or ...", _RULE)
encode = union_encoder(__name__, _RULE)
