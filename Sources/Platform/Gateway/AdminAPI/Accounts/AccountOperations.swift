internal import PlatformCore
package import Tenants

/// The Admin API's operations on how users log in with Telegram clients.
package struct AccountOperations: Sendable {
    private let office: AccountOffice

    package init(office: AccountOffice) {
        self.office = office
    }

    package var all: [Operation<OperatorKey>] {
        [
            .get(
                Self.path + "/account",
                handle: act(.viewer) { office, _, given in
                    try await office.account(Self.user(given), of: Self.appKey(given))
                }
            ),
            .put(
                Self.path + "/phone",
                handle: act(.operator) { office, caller, given in
                    try await office.setPhone(
                        given.text("phone", max: .bytes(64)),
                        of: Self.user(given),
                        in: Self.appKey(given),
                        by: .operatorKey(caller.id)
                    )
                }
            ),
            .delete(
                Self.path + "/phone",
                handle: act(.operator) { office, caller, given in
                    try await office.setPhone(
                        nil,
                        of: Self.user(given),
                        in: Self.appKey(given),
                        by: .operatorKey(caller.id)
                    )
                }
            ),
            .delete(
                Self.path + "/password",
                handle: act(.operator) { office, caller, given in
                    try await office.removePassword(
                        of: Self.user(given),
                        in: Self.appKey(given),
                        by: .operatorKey(caller.id)
                    )
                }
            ),
            .put(
                Self.path + "/bot-token",
                handle: act(.owner) { office, caller, given in
                    try await office.makeBot(
                        Self.user(given),
                        of: Self.appKey(given),
                        by: .operatorKey(caller.id)
                    )
                }
            ),
            .delete(
                Self.path + "/bot-token",
                handle: act(.operator) { office, caller, given in
                    try await office.endBot(Self.user(given), of: Self.appKey(given), by: .operatorKey(caller.id))
                }
            ),
        ]
    }

    private typealias Act = @Sendable (AccountOffice, OperatorKey, Parameters) async throws -> JSONObject

    private static let path = "/admin/v1/tenants/{appKey}/users/{userId}"

    private static func appKey(_ given: Parameters) throws(ServerAPIError) -> String {
        try given.text("appKey", max: .bytes(64))
    }

    private static func user(_ given: Parameters) throws(ServerAPIError) -> UserID {
        guard let user = UserID(try given.text("userId", max: .bytes(textIDBytesMax))) else {
            throw ServerAPIError(.parameterInvalid, "A userId is 1 to 64 of the characters A-Z a-z 0-9 + = _ -")
        }
        return user
    }

    private func act(_ least: OperatorRole, _ act: @escaping Act) -> Operation<OperatorKey>.Handler {
        { [office] caller, given in
            do {
                try caller.require(least)
                return APIAnswer(try await act(office, caller, given))
            } catch let error as TenantError {
                throw ServerAPIError(admin: error)
            } catch let error as ClientError where error.code == .phoneTaken {
                throw ServerAPIError(.parameterInvalid, error.text)
            } catch let error as ClientError {
                throw ServerAPIError(admin: error)
            }
        }
    }
}
