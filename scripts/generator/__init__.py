"""From a vendored OpenAPI document to the modules of `aiomerchant_api`: repair, read, write, check."""
