"""Square: team. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, ListOperation, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from ..inputs.job import JobDict
    from ..models.job import Job
    from ..models.team_bodies import (
        CreateJobResponse,
        ListJobsResponse,
        RetrieveJobResponse,
        UpdateJobResponse,
    )

LIST_JOBS: Final[ListOperation[ListJobsResponse, Job]] = ListOperation(
    "ListJobs",
    "team.list_jobs",
    "GET",
    "/v2/team-members/jobs",
    provider="square",
    returns="ListJobsResponse",
    query=("cursor",),
    security=("oauth2",),
    scopes=("EMPLOYEES_READ",),
    paging=Paging(style="cursor", items="jobs", cursor="cursor"),
)

CREATE_JOB: Final[Operation[CreateJobResponse]] = Operation(
    "CreateJob",
    "team.create_job",
    "POST",
    "/v2/team-members/jobs",
    provider="square",
    returns="CreateJobResponse",
    body=Body(type="CreateJobRequest"),
    security=("oauth2",),
    scopes=("EMPLOYEES_WRITE",),
    idempotency=("idempotency_key",),
)

RETRIEVE_JOB: Final[Operation[RetrieveJobResponse]] = Operation(
    "RetrieveJob",
    "team.retrieve_job",
    "GET",
    "/v2/team-members/jobs/{job_id}",
    provider="square",
    returns="RetrieveJobResponse",
    security=("oauth2",),
    scopes=("EMPLOYEES_READ",),
)

UPDATE_JOB: Final[Operation[UpdateJobResponse]] = Operation(
    "UpdateJob",
    "team.update_job",
    "PUT",
    "/v2/team-members/jobs/{job_id}",
    provider="square",
    returns="UpdateJobResponse",
    body=Body(type="UpdateJobRequest"),
    security=("oauth2",),
    scopes=("EMPLOYEES_WRITE",),
)


def list_jobs(send: Send, /, *, cursor: str | None = None) -> Pages[Job]:
    """List the jobs that team members can have, by title.

    GET /v2/team-members/jobs. Scopes: EMPLOYEES_READ.

    Args:
        cursor: Where to go on: the `cursor` of the page before; left out for the first page.

    Example:
        async for item in square.team.list_jobs(): ...
    """
    return send.pages(LIST_JOBS, query={"cursor": cursor})


async def create_job(
    send: Send, /, *, job: Job | JobDict, idempotency_key: str | None = None
) -> CreateJobResponse:
    """Create a job; needs a title, and says whether it earns tips.

    POST /v2/team-members/jobs. Scopes: EMPLOYEES_WRITE. `idempotency_key` is made unless given, and is the
    same on each attempt.

    Args:
        idempotency_key: 1 to 45 characters.

    Example:
        await square.team.create_job(job={...})
    """
    return await send(CREATE_JOB, body={"job": job, "idempotency_key": idempotency_key})


async def retrieve_job(send: Send, /, job_id: str) -> RetrieveJobResponse:
    """Get a job.

    GET /v2/team-members/jobs/{job_id}. Scopes: EMPLOYEES_READ.

    Args:
        job_id: ID of the job.

    Example:
        await square.team.retrieve_job("...")
    """
    return await send(RETRIEVE_JOB, path={"job_id": job_id})


async def update_job(send: Send, /, job_id: str, *, job: Job | JobDict) -> UpdateJobResponse:
    """Change title or tip eligibility of a job; `version` guards against a stale view.

    PUT /v2/team-members/jobs/{job_id}. Scopes: EMPLOYEES_WRITE.

    Args:
        job_id: ID of the job.

    Example:
        await square.team.update_job("...", job={...})
    """
    return await send(UPDATE_JOB, path={"job_id": job_id}, body={"job": job})


class Team(Resource):
    """Jobs that team members can have."""

    list_jobs = list_jobs
    create_job = create_job
    retrieve_job = retrieve_job
    update_job = update_job
