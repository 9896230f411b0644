package import NIOPosix
internal import PlatformCore
package import Tenants

/// The Admin API's operations on the data of tenants; they need a running kernel.
package struct DataOperations: Sendable {
    private let office: TenantDataOffice

    private let threads: NIOThreadPool

    /// `threads` must be started; what blocks briefly runs there, what blocks for long on threads of its own.
    package init(office: TenantDataOffice, threads: NIOThreadPool) {
        self.office = office
        self.threads = threads
    }

    package var all: [Operation<OperatorKey>] {
        [
            .post(
                Self.path + "/backup",
                .json,
                handle: act(.operator) { office, by, given in
                    try await office.backUp(
                        Self.appKey(given),
                        to: given.text("path", max: .bytes(Self.pathBytesMax)),
                        by: by
                    )
                }
            ),
            .post(
                Self.path + "/restore",
                .json,
                handle: act(.owner) { office, by, given in
                    try await office.restore(
                        Self.appKey(given),
                        from: given.text("path", max: .bytes(Self.pathBytesMax)),
                        by: by
                    )
                }
            ),
            .post(
                Self.path + "/check",
                .json,
                handle: act(.operator) { office, by, given in
                    try await office.check(Self.appKey(given), by: by)
                }
            ),
            .get(
                Self.path + "/figures",
                handle: act(.viewer) { [threads] office, _, given in
                    let appKey = try Self.appKey(given)
                    return try await threads.runIfActive { try office.figures(appKey) }
                }
            ),
            .get(
                Self.path + "/messages/{uid}",
                handle: act(.viewer) { office, _, given in
                    try await office.trace(Self.appKey(given), given.text("uid", max: .bytes(32)))
                }
            ),
        ]
    }

    private typealias Act = @Sendable (TenantDataOffice, AuditEntry.Actor, Parameters) async throws -> JSONObject

    private static let path = "/admin/v1/tenants/{appKey}"
    private static let pathBytesMax = 4_096

    private static func appKey(_ given: Parameters) throws(ServerAPIError) -> String {
        try given.text("appKey", max: .bytes(64))
    }

    private func act(_ least: OperatorRole, _ act: @escaping Act) -> Operation<OperatorKey>.Handler {
        { [office] caller, given in
            do {
                try caller.require(least)
                return APIAnswer(try await act(office, .operatorKey(caller.id), given))
            } catch let error as TenantError {
                throw ServerAPIError(admin: error)
            } catch let error as ClientError where error.code == .busy {
                throw ServerAPIError(.busy, error.text)
            }
        }
    }
}
