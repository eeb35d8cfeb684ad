"""Square: employees.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...core import ListOperation, Operation, Paging, Resource, deprecated

if TYPE_CHECKING:
    from ...core import Pages, Send
    from ..models.employee import Employee
    from ..models.employee_status import EmployeeStatus
    from ..models.list_employees_response import ListEmployeesResponse
    from ..models.retrieve_employee_response import RetrieveEmployeeResponse

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
    """The operations of `employees`."""

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
        """GET /v2/employees.

        Scopes: EMPLOYEES_READ. Deprecated by the API since 2020-08-26, with 2021-08-26 as its last day;
        `team_members.search` replaces it.

        Args:
            status: One of ACTIVE, INACTIVE.
        """
        return send.pages(
            LIST_EMPLOYEES,
            query={"location_id": location_id, "status": status, "limit": limit, "cursor": cursor},
        )

    @deprecated("The API deprecates this operation")
    async def get(send: Send, /, id: str) -> RetrieveEmployeeResponse:
        """GET /v2/employees/{id}.

        Scopes: EMPLOYEES_READ. Deprecated by the API since 2020-08-26, with 2021-08-26 as its last day;
        `team_members.get` replaces it.
        """
        return await send(RETRIEVE_EMPLOYEE, path={"id": id})
