package import NIOPosix
internal import PlatformCore
package import Tenants

/// The Admin API: each operation is one row, with the least role that may call it.
package struct AdminOperations: Sendable {
    private let office: TenantOffice
    private let threads: NIOThreadPool

    /// `threads` must be started; every operation blocks on one of them.
    package init(office: TenantOffice, threads: NIOThreadPool) {
        self.office = office
        self.threads = threads
    }

    package var all: [Operation<OperatorKey>] { tenants + registry }

    private var tenants: [Operation<OperatorKey>] {
        [
            .get(
                "/admin/v1/tenants",
                handle: act(.viewer) { office, _, given in
                    try office.list(
                        after: given.optionalInteger("after", in: Self.numbers).map { UInt32($0) },
                        limit: Int(given.integer("limit", in: 1...500, default: 100))
                    )
                }
            ),
            .post(
                "/admin/v1/tenants",
                .json,
                handle: act(.operator) { office, by, given in
                    try office.create(
                        name: given.text("name", max: Self.textMax),
                        appKey: given.optionalText("appKey", max: Self.textMax),
                        appSecret: given.optionalText("appSecret", max: Self.textMax),
                        mode: given.optionalText("mode", max: Self.textMax),
                        by: by
                    )
                }
            ),
            .get(
                "/admin/v1/tenants/{appKey}",
                handle: act(.viewer) { office, _, given in
                    try office.show(Self.appKey(given))
                }
            ),
            .post(
                "/admin/v1/tenants/{appKey}/rotate",
                .json,
                handle: act(.operator) { office, by, given in
                    try office.rotate(
                        Self.appKey(given),
                        to: given.optionalText("appSecret", max: Self.textMax),
                        graceSeconds: UInt32(given.integer("graceSeconds", in: Self.numbers, default: 0)),
                        by: by
                    )
                }
            ),
            .post(
                "/admin/v1/tenants/{appKey}/disable",
                .json,
                handle: act(.operator) { office, by, given in
                    try office.apply(.disable, to: Self.appKey(given), by: by)
                }
            ),
            .post(
                "/admin/v1/tenants/{appKey}/enable",
                .json,
                handle: act(.operator) { office, by, given in
                    try office.apply(.enable, to: Self.appKey(given), by: by)
                }
            ),
            .post(
                "/admin/v1/tenants/{appKey}/rename",
                .json,
                handle: act(.operator) { office, by, given in
                    try office.apply(
                        .rename(given.text("name", max: Self.textMax)),
                        to: Self.appKey(given),
                        by: by
                    )
                }
            ),
            .post(
                "/admin/v1/tenants/{appKey}/mode",
                .json,
                handle: act(.operator) { office, by, given in
                    let mode = try TenantOffice.mode(given.text("mode", max: Self.textMax))
                    return try office.apply(.setMode(mode), to: Self.appKey(given), by: by)
                }
            ),
            .post(
                "/admin/v1/tenants/{appKey}/settings",
                .json,
                handle: act(.operator) { office, by, given in
                    try office.set(Self.values(given), of: Self.appKey(given), by: by)
                }
            ),
            .post(
                "/admin/v1/tenants/{appKey}/quota",
                .json,
                handle: act(.operator) { office, by, given in
                    try office.setQuota(Self.values(given), of: Self.appKey(given), by: by)
                }
            ),
            .post(
                "/admin/v1/tenants/{appKey}/features",
                .json,
                handle: act(.operator) { office, by, given in
                    try office.setFeatures(Self.values(given), of: Self.appKey(given), by: by)
                }
            ),
            .delete(
                "/admin/v1/tenants/{appKey}",
                handle: act(.owner) { office, by, given in
                    try office.apply(.delete, to: Self.appKey(given), by: by)
                }
            ),
        ]
    }

    private var registry: [Operation<OperatorKey>] {
        [
            .get("/admin/v1/features", handle: act(.viewer) { office, _, _ in office.serverFeatures() }),
            .post(
                "/admin/v1/features",
                .json,
                handle: act(.owner) { office, by, given in
                    try office.setServerFeatures(Self.values(given), by: by)
                }
            ),
            .get("/admin/v1/operators", handle: act(.owner) { office, _, _ in office.operatorKeys() }),
            .post(
                "/admin/v1/operators",
                .json,
                handle: act(.owner) { office, by, given in
                    try office.createOperatorKey(
                        name: given.text("name", max: Self.textMax),
                        role: given.text("role", max: Self.textMax),
                        by: by
                    )
                }
            ),
            .delete(
                "/admin/v1/operators/{id}",
                handle: act(.owner) { office, by, given in
                    try office.removeOperatorKey(given.text("id", max: Self.textMax), by: by)
                }
            ),
            .get(
                "/admin/v1/audit",
                handle: act(.viewer) { office, _, given in
                    try office.audit(
                        before: given.optionalInteger("before", in: 1...Int64.max).map { UInt64($0) },
                        limit: Int(given.integer("limit", in: 1...500, default: 100))
                    )
                }
            ),
        ]
    }
}

extension AdminOperations {
    private typealias Act = @Sendable (TenantOffice, AuditEntry.Actor, Parameters) throws -> JSONObject

    /// Longer texts are no names, keys or secrets.
    private static let textMax = TextLimit.bytes(256)
    private static let numbers: ClosedRange<Int64> = 0...Int64(UInt32.max)

    private static func appKey(_ given: Parameters) throws(ServerAPIError) -> String {
        try given.text("appKey", max: textMax)
    }

    /// What is to be set, by name.
    private static func values(_ given: Parameters) throws(ServerAPIError) -> JSONObject {
        guard case .object(let values) = try given.json("values") else {
            throw ServerAPIError(.parameterWrongType, "values must be a JSON object.")
        }
        return values
    }

    /// Checks the role, then does it on a thread that may block.
    private func act(_ least: OperatorRole, _ act: @escaping Act) -> Operation<OperatorKey>.Handler {
        { [office, threads] caller, given in
            do {
                try caller.require(least)
                return APIAnswer(
                    try await threads.runIfActive { try act(office, .operatorKey(caller.id), given) }
                )
            } catch let error as TenantError {
                throw ServerAPIError(admin: error)
            }
        }
    }
}
