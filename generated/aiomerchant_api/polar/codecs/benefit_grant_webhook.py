"""The codec of BenefitGrantWebhook.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from aiomerchant_core.codec import Rule, tag, union_decoder, union_encoder

_RULE: Rule = tag(
    ("benefit", "type"),
    {
        "discord": "benefit_grant_discord_webhook",
        "custom": "benefit_grant_custom_webhook",
        "github_repository": "benefit_grant_git_hub_repository_webhook",
        "downloadables": "benefit_grant_downloadables_webhook",
        "license_keys": "benefit_grant_license_keys_webhook",
        "meter_credit": "benefit_grant_meter_credit_webhook",
        "feature_flag": "benefit_grant_feature_flag_webhook",
        "slack_shared_channel": "benefit_grant_slack_shared_channel_webhook",
    },
)

decode = union_decoder(__name__, "BenefitGrantDiscordWebhook or BenefitGrantCustomWebhook or ...", _RULE)
encode = union_encoder(__name__, _RULE)
