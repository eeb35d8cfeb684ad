"""From a vendored OpenAPI document to the modules of `aiomerchant_api`: normalise, parse, emit, check."""
