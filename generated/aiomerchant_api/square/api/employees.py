"""Square: employees. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import ListOperation, Operation, Pages, Paging, Resource, Send, deprecated

if TYPE_CHECKING:
    from ..models.employees_bodies import Employee, ListEmployeesResponse, RetrieveEmployeeResponse
    from ..models.enums import EmployeeStatus

LIST_EMPLOYEES: Final[ListOperation[ListEmployeesResponse, Employee]] = ListOperation(
    "ListEmployees",
    "employees.list",
    "GET",
    "/v2/employees",
    provider="square",
    returns="ListEmployeesResponse",
    query=("location_id", "status", "limit", "cursor"),
    security=("oauth2",),
    scopes=("EMPLOYEES_READ",),
    paging=Paging(style="cursor", items="employees", cursor="cursor", limit="limit"),
    deprecated=True,
)

RETRIEVE_EMPLOYEE: Final[Operation[RetrieveEmployeeResponse]] = Operation(
    "RetrieveEmployee",
    "employees.get",
    "GET",
    "/v2/employees/{id}",
    provider="square",
    returns="RetrieveEmployeeResponse",
    security=("oauth2",),
    scopes=("EMPLOYEES_READ",),
    deprecated=True,
)


class Employees(Resource):
    """Employees; `team_members` takes its place."""

    @deprecated("The API deprecates this operation")
    def list(
        send: Send,
        /,
        *,
        location_id: str | None = None,
        status: EmployeeStatus | None = None,
        limit: int | None = None,
        cursor: str | None = None,
    ) -> Pages[Employee]:
        """List employees, by location and status.

        GET /v2/employees. Scopes: EMPLOYEES_READ. Deprecated by the API since 2020-08-26, with 2021-08-26 as
        its last day; `team_members.search` replaces it.

        Args:
            location_id: Only employees of this location.
            status: Only employees in this status. One of ACTIVE, INACTIVE.
            limit: How many results a page holds at most.
            cursor: Where to go on: the `cursor` of the page before; left out for the first page.

        Example:
            async for item in square.employees.list(): ...
        """
        return send.pages(
            LIST_EMPLOYEES,
            query={"location_id": location_id, "status": status, "limit": limit, "cursor": cursor},
        )

    @deprecated("The API deprecates this operation")
    async def get(send: Send, /, id: str) -> RetrieveEmployeeResponse:
        """Get an employee.

        GET /v2/employees/{id}. Scopes: EMPLOYEES_READ. Deprecated by the API since 2020-08-26, with 2021-08-26
        as its last day; `team_members.get` replaces it.

        Args:
            id: ID of the employee.

        Example:
            await square.employees.get("...")
        """
        return await send(RETRIEVE_EMPLOYEE, path={"id": id})
