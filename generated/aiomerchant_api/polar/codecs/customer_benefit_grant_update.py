"""The codec of CustomerBenefitGrantUpdate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from aiomerchant_core.codec import Rule, tag, union_decoder, union_encoder

_RULE: Rule = tag(
    ("benefit_type",),
    {
        "discord": "customer_benefit_grant_discord_update",
        "github_repository": "customer_benefit_grant_git_hub_repository_update",
        "downloadables": "customer_benefit_grant_downloadables_update",
        "license_keys": "customer_benefit_grant_license_keys_update",
        "custom": "customer_benefit_grant_custom_update",
        "meter_credit": "customer_benefit_grant_meter_credit_update",
        "feature_flag": "customer_benefit_grant_feature_flag_update",
        "slack_shared_channel": "customer_benefit_grant_slack_shared_channel_update",
    },
)

decode = union_decoder(
    __name__, "CustomerBenefitGrantDiscordUpdate or CustomerBenefitGrantGitHubRepositoryUpdate or ...", _RULE
)
encode = union_encoder(__name__, _RULE)
