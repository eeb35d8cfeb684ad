"""The codec of CustomerBenefitGrant.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from aiomerchant_core.codec import Rule, tag, union_decoder, union_encoder

_RULE: Rule = tag(
    ("benefit", "type"),
    {
        "discord": "customer_benefit_grant_discord",
        "github_repository": "customer_benefit_grant_git_hub_repository",
        "downloadables": "customer_benefit_grant_downloadables",
        "license_keys": "customer_benefit_grant_license_keys",
        "custom": "customer_benefit_grant_custom",
        "meter_credit": "customer_benefit_grant_meter_credit",
        "feature_flag": "customer_benefit_grant_feature_flag",
        "slack_shared_channel": "customer_benefit_grant_slack_shared_channel",
    },
)

decode = union_decoder(
    __name__, "CustomerBenefitGrantDiscord or CustomerBenefitGrantGitHubRepository or ...", _RULE
)
encode = union_encoder(__name__, _RULE)
