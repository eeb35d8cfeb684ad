"""OAuth: the consent page, codes and tokens, by the rules that the providers share."""
