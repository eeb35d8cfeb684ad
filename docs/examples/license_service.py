"""A licence service with FastAPI, which a desktop application asks whether it may start.

    pip install aiomerchant fastapi uvicorn
    uvicorn --factory license_service:create_app

Its settings are environment variables: POLAR_ACCESS_TOKEN and POLAR_ORGANIZATION_ID. The application has
neither of them: it knows its licence key, and the activation that it was given on this computer.
"""

import os
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from datetime import datetime
from uuid import UUID

from fastapi import FastAPI, HTTPException, Request
from fastapi.responses import JSONResponse
from pydantic import BaseModel

from aiomerchant import APIConnectionError, NotFoundError, PermissionDeniedError, Polar, ServerError


class Computer(BaseModel):
    key: str
    computer: str  # whatever tells one from another, such as a checksum of its serial numbers


class Installed(Computer):
    activation: UUID


class Valid(BaseModel):
    activation: UUID
    expires_at: datetime | None


def create_app() -> FastAPI:
    organization = os.environ["POLAR_ORGANIZATION_ID"]
    polar = Polar.from_env()

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncGenerator[None]:
        async with polar:
            yield

    app = FastAPI(lifespan=lifespan)

    @app.post("/activations")
    async def activate(asked: Computer) -> Valid:
        """Use one of the key's activations for a computer."""
        try:
            made = await polar.license_keys.activate(
                key=asked.key,
                organization_id=organization,
                label=asked.computer[:20],
                conditions={"computer": asked.computer},
            )
        except PermissionDeniedError:
            raise HTTPException(403, "the key is in use on as many computers as it allows") from None
        return Valid(activation=made.id, expires_at=made.license_key.expires_at)

    @app.post("/checks")
    async def check(asked: Installed) -> Valid:
        """Whether the key is in force, and the activation is of this computer."""
        found = await polar.license_keys.validate(
            key=asked.key,
            organization_id=organization,
            activation_id=asked.activation,
            conditions={"computer": asked.computer},
        )
        return Valid(activation=asked.activation, expires_at=found.expires_at)

    @app.delete("/activations", status_code=204)
    async def deactivate(asked: Installed) -> None:
        """Give the activation back, for another computer."""
        await polar.license_keys.deactivate(
            key=asked.key, organization_id=organization, activation_id=asked.activation
        )

    @app.exception_handler(NotFoundError)
    async def refused(request: Request, error: Exception) -> JSONResponse:
        """Polar does not say whether a key is unknown, revoked or expired, and neither does this service."""
        return JSONResponse({"detail": "the key is not valid"}, 403)

    @app.exception_handler(APIConnectionError)
    @app.exception_handler(ServerError)
    async def out_of_reach(request: Request, error: Exception) -> JSONResponse:
        """No verdict: the application goes on for a few days with the last one that it had."""
        return JSONResponse({"detail": "ask again later"}, 503)

    return app
