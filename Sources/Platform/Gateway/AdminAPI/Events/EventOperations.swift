package import PlatformCore
internal import PlatformEngine
package import Tenants

/// The Admin API's operations on a tenant's event log and on who reads it.
package struct EventOperations: Sendable {
    private let office: EventOffice

    package init(office: EventOffice) {
        self.office = office
    }

    package var all: [Operation<OperatorKey>] {
        [
            .get(
                Self.path + "/events",
                handle: act { office, caller, given in
                    let showsContent = try given.flag("withContent", default: false)
                    if showsContent { try caller.require(.owner) } else { try caller.require(.viewer) }
                    return try await office.events(
                        of: Self.appKey(given),
                        after: given.optionalInteger("after", in: 0...Int64.max).map { UInt64($0) },
                        consumer: given.optionalText("consumer", max: Self.nameMax),
                        limit: Int(given.integer("limit", in: 1...Int64(Limits.pageCountMax), default: 100)),
                        names: given.optionalText("names", max: .bytes(1_024)),
                        showsContent: showsContent
                    )
                }
            ),
            .get(
                Self.path + "/consumers",
                handle: act { office, caller, given in
                    try caller.require(.viewer)
                    return try await office.consumers(of: Self.appKey(given))
                }
            ),
            .put(
                Self.path + "/consumers/{name}",
                handle: act { office, caller, given in
                    try caller.require(.operator)
                    return try await office.move(
                        given.text("name", max: Self.nameMax),
                        of: Self.appKey(given),
                        to: given.optionalInteger("position", in: 0...Int64.max).map { UInt64($0) }
                    )
                }
            ),
            .delete(
                Self.path + "/consumers/{name}",
                handle: act { office, caller, given in
                    try caller.require(.operator)
                    return try await office.remove(given.text("name", max: Self.nameMax), of: Self.appKey(given))
                }
            ),
        ]
    }

    private typealias Act = @Sendable (EventOffice, OperatorKey, Parameters) async throws -> JSONObject

    private static let path = "/admin/v1/tenants/{appKey}"
    private static let nameMax = TextLimit.bytes(64)

    private static func appKey(_ given: Parameters) throws(ServerAPIError) -> String {
        try given.text("appKey", max: .bytes(64))
    }

    private func act(_ act: @escaping Act) -> Operation<OperatorKey>.Handler {
        { [office] caller, given in
            do {
                return APIAnswer(try await act(office, caller, given))
            } catch let error as TenantError {
                throw ServerAPIError(admin: error)
            } catch let error as ClientError {
                throw ServerAPIError(admin: error)
            }
        }
    }
}

extension ServerAPIError {
    /// An engine's refusal in the Admin API's words.
    package init(admin error: ClientError) {
        switch error.code {
        case .invalidArgument: self.init(.parameterInvalid, error.text)
        case .busy, .goingAway, .outcomeUnknown: self.init(.busy, error.text)
        case .storageFull: self.init(.storageFull, error.text)
        default: self.init(.internalError, error.text)
        }
    }
}
