"""The codec of Benefit.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from aiomerchant_core.codec import Rule, tag, union_decoder, union_encoder

_RULE: Rule = tag(
    ("type",),
    {
        "custom": "benefit_custom",
        "discord": "benefit_discord",
        "github_repository": "benefit_git_hub_repository",
        "downloadables": "benefit_downloadables",
        "license_keys": "benefit_license_keys",
        "meter_credit": "benefit_meter_credit",
        "feature_flag": "benefit_feature_flag",
        "slack_shared_channel": "benefit_slack_shared_channel",
    },
)

decode = union_decoder(__name__, "BenefitCustom or BenefitDiscord or ...", _RULE)
encode = union_encoder(__name__, _RULE)
