internal import PlatformCore
package import PlatformGateway
package import Tenants

/// The Admin API's operations on an app's callbacks.
package struct CallbackOperations: Sendable {
    private let office: CallbackOffice

    package init(office: CallbackOffice) {
        self.office = office
    }

    package var all: [Operation<OperatorKey>] {
        [
            .get(Self.path, handle: act(.viewer) { office, _, given in try office.list(Self.appKey(given)) }),
            .put(
                Self.path + "/{name}",
                handle: act(.operator) { office, by, given in
                    try await office.set(try CallbackRoute(given), of: Self.appKey(given), by: by)
                }
            ),
            .delete(
                Self.path + "/{name}",
                handle: act(.operator) { office, by, given in
                    try await office.remove(Self.name(given), of: Self.appKey(given), by: by)
                }
            ),
            .get(
                Self.path + "/{name}/status",
                handle: act(.viewer) { office, _, given in
                    try await office.status(of: Self.name(given), of: Self.appKey(given))
                }
            ),
            .get(
                Self.path + "/{name}/dead-letters",
                handle: act(.viewer) { office, _, given in
                    try await office.deadLetters(
                        of: Self.name(given),
                        of: Self.appKey(given),
                        after: UInt64(given.integer("after", in: 0...Int64.max, default: 0)),
                        limit: Int(given.integer("limit", in: 1...Int64(Limits.pageCountMax), default: 100))
                    )
                }
            ),
            .post(
                Self.path + "/{name}/dead-letters/replay",
                .json,
                handle: act(.operator) { office, _, given in
                    try await office.replay(
                        Self.name(given),
                        of: Self.appKey(given),
                        only: given.optionalInteger("lsn", in: 1...Int64.max).map { UInt64($0) }
                    )
                }
            ),
        ]
    }

    private typealias Act = @Sendable (CallbackOffice, AuditEntry.Actor, Parameters) async throws -> JSONObject

    private static let path = "/admin/v1/tenants/{appKey}/callbacks"

    private static func appKey(_ given: Parameters) throws(ServerAPIError) -> String {
        try given.text("appKey", max: .bytes(64))
    }

    private static func name(_ given: Parameters) throws(ServerAPIError) -> String {
        try given.text("name", max: .bytes(64))
    }

    private func act(_ least: OperatorRole, _ act: @escaping Act) -> Operation<OperatorKey>.Handler {
        { [office] caller, given in
            do {
                try caller.require(least)
                return APIAnswer(try await act(office, .operatorKey(caller.id), given))
            } catch let error as TenantError {
                throw ServerAPIError(admin: error)
            } catch let error as ClientError {
                throw ServerAPIError(admin: error)
            }
        }
    }
}

extension CallbackRoute {
    /// Reads a route as the Admin API is given one.
    init(_ given: Parameters) throws {
        guard let name = ConsumerName(try given.text("name", max: .bytes(64))) else {
            throw ServerAPIError(.parameterInvalid, "A name is 1 to 64 of the characters A-Z a-z 0-9 . _ -")
        }
        self.init(name: name, url: try given.text("url", max: .bytes(Self.urlBytesMax)), kinds: [])
        for value in try given.values("kinds") {
            guard case .string(let text) = value, let kind = CallbackKind(rawValue: text) else {
                throw ServerAPIError(.parameterInvalid, "kinds lists what there is no callback for.")
            }
            kinds.insert(kind)
        }
        for value in try given.values("conversationTypes") {
            guard case .integer(let number) = value,
                let kind = UInt8(exactly: number).flatMap(ConversationKind.init(rawValue:))
            else { throw ServerAPIError(.parameterInvalid, "conversationTypes lists no kind of conversation.") }
            conversationKinds.insert(kind)
        }
        for value in try given.values("objectNames") {
            guard case .string(let text) = value else {
                throw ServerAPIError(.parameterWrongType, "objectNames must list texts.")
            }
            objectNames.insert(text)
        }
        includesServerSends = try given.flag("includesServerSends", default: false)
        if let text = try given.optionalText("whenReviewFails", max: .bytes(16)) {
            guard let choice = ReviewFailure(rawValue: text) else {
                throw ServerAPIError(.parameterInvalid, "whenReviewFails is deliver or refuse.")
            }
            whenReviewFails = choice
        }
        isEnabled = try given.flag("isEnabled", default: true)
    }
}

extension Parameters {
    /// A JSON array's values; none where it is absent.
    fileprivate func values(_ name: String) throws(ServerAPIError) -> [JSONValue] {
        guard let value = try optionalJSON(name) else { return [] }
        guard case .array(let values) = value, values.count <= 200 else {
            throw ServerAPIError(.parameterWrongType, "\(name) must be a JSON array of at most 200 items.")
        }
        return values
    }
}
