"""The HTML pages of the authorization endpoint."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from html import escape
from string import Template
from typing import Final
from urllib.parse import urlsplit

from aiohttp import web

from aiomerchant.sandbox.pages import page

__all__ = ["CHOICE", "consent_page", "error_page"]

#: The field of the form for the account that is chosen.
CHOICE: Final = "organization"

CONSENT: Final = Template("""\
<h1>May <strong>$application</strong> use your $provider account?</h1>
<p>You are signed in as <strong>$user</strong>.</p>
<form method="post" action="$action">
<input type="hidden" name="form" value="$form">
$scopes
$choices
<p id="destination">Either answer takes you back to <strong>$destination</strong>.</p>
<p class="answers">
<button type="submit" name="decision" value="allow" aria-describedby="destination">Allow</button>
<button type="submit" name="decision" value="deny" aria-describedby="destination">Deny</button>
</p>
</form>""")

SCOPE_LIST: Final = Template("""\
<h2 id="scopes">It wants to</h2>
<ul aria-labelledby="scopes">
$scope
</ul>""")

CHOICES: Final = Template("""\
<fieldset>
<legend>For which $noun?</legend>
$options
</fieldset>""")

OPTION: Final = Template("""\
<label for="$field-$number"><input type="radio" id="$field-$number" name="$field" \
value="$value"$checked> $label</label>""")

ERROR: Final = Template("""\
<h1>This cannot be authorized</h1>
<p role="alert">$message</p>
<p>You can close this page.</p>""")

VERBS: Final = {"read": "Read", "write": "Change", "create": "Create", "update": "Change"}
IDENTITY: Final = {
    "openid": "Know who you are",
    "profile": "See your name",
    "email": "See your e-mail address",
}


def consent_page(
    *,
    provider: str,
    user: str,
    application: str,
    destination: str,
    scope: Iterable[str],
    choices: Mapping[str, str],
    noun: str,
    action: str,
    form: str,
) -> web.Response:
    """The page that asks a user for consent.

    Args:
        provider: The provider's name.
        user: The user who is asked.
        application: The application's name.
        destination: The redirect URI.
        scope: The requested scopes.
        choices: The names of accounts by the value that the form sends for them; the first is preset.
        noun: What such an account is called.
        action: The URL that the form is sent to.
        form: The single-use token of the form.
    """
    target = urlsplit(destination)
    items = [f"<li>{escape(describe(name))} <code>{escape(name)}</code></li>" for name in scope]
    options = [
        OPTION.substitute(
            field=CHOICE,
            number=number,
            value=escape(value),
            label=escape(label),
            checked="" if number else " checked",
        )
        for number, (value, label) in enumerate(choices.items())
    ]
    content = CONSENT.substitute(
        provider=escape(provider),
        user=escape(user),
        application=escape(application),
        destination=escape(target.netloc),
        scopes=SCOPE_LIST.substitute(scope="\n".join(items))
        if items
        else "<p>It asks for no permissions.</p>",
        choices=CHOICES.substitute(noun=noun, options="\n".join(options)) if options else "",
        action=escape(action),
        form=escape(form),
    )
    # Chromium holds the redirect that follows a form to form-action too.
    return page(
        provider,
        f"Allow {application}?",
        content,
        form_action=f"'self' {target.scheme}://{target.netloc}",
    )


def error_page(provider: str, message: str) -> web.Response:
    """The page for an error that cannot be redirected to the application: RFC 6749, 4.1.2.1."""
    content = ERROR.substitute(message=escape(message))
    return page(provider, "Not authorized", content, form_action="'none'", status=400)


def describe(scope: str) -> str:
    """A scope as the page describes it: `customers:read` and `CUSTOMERS_READ` are both "Read customers"."""
    if scope in IDENTITY:
        return IDENTITY[scope]
    parts = re.split("[:_]", scope.lower())
    verb = next((part for part in parts if part in VERBS), None)
    if verb is None:
        return f"Use {' '.join(parts)}"
    parts.remove(verb)
    return f"{VERBS[verb]} {' '.join(parts)}"
