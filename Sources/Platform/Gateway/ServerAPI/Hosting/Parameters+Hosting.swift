internal import PlatformCore
internal import PlatformEngine

extension Parameters {
    /// The fields of a profile; none where it was not given.
    func profile(_ name: String, as kind: ProfileKind) throws(ServerAPIError) -> ProfileChange {
        guard let object = try optional(name)?.object() else { return ProfileChange() }
        return try ProfileChange(object, as: kind, in: name)
    }

    /// A profile of a user, in its two parts.
    var userProfile: UserProfileChange {
        get throws(ServerAPIError) {
            try UserProfileChange(
                optional("userProfile")?.object(),
                extra: optional("userExtProfile")?.object()
            )
        }
    }
}

/// A part of a hosted list, as the caller names it.
struct ListWindow {
    let after: PageMark?
    let limit: Int
    let isNewestFirst: Bool

    init(_ parameters: Parameters) throws(ServerAPIError) {
        after = try parameters.optionalText("pageToken", max: .bytes(MarkToken.bytesMax)).map(Self.mark)
        limit = Int(try parameters.integer("size", in: 1...100, default: 50))
        isNewestFirst = try parameters.integer("order", in: 0...1, default: 1) == 1
    }

    static func token(_ mark: PageMark?) -> JSONValue {
        .string(mark.map(MarkToken.text) ?? "")
    }

    private static func mark(_ token: String) throws(ServerAPIError) -> PageMark {
        guard let mark = MarkToken.read(token) else {
            throw ServerAPIError(.parameterInvalid, "pageToken must be one of an earlier answer.")
        }
        return mark
    }
}

extension AppServer {
    /// Has something of the hosting family done; its refusals have numbers of their own.
    @discardableResult func host(_ action: Action) async throws -> Answer {
        do {
            return try await submit(action)
        } catch let error as ClientError {
            throw ServerAPIError(hosting: error)
        }
    }

    /// Asks something of the hosting family.
    func hosting(_ query: HostingQuery) async throws -> HostingFound {
        do {
            guard case .hosting(let found) = try await ask(.hosting(query)) else { throw ServerAPIError.otherAnswer }
            return found
        } catch let error as ClientError {
            throw ServerAPIError(hosting: error)
        }
    }
}

extension ServerAPIError {
    /// A refusal in the numbers of the hosting family, as far as it has one of its own.
    init(hosting error: ClientError) {
        let usual = error.serverAPIError
        self.init(Self.hostingCode(of: error.code) ?? usual.code, usual.message, retryAfter: usual.retryAfter)
    }

    static let otherAnswer = ServerAPIError(.internalError, "The server answered something else.")

    private static func hostingCode(of code: ClientError.Code) -> ServerAPICode? {
        switch code {
        case .unknownUser: .userUnknown
        case .unknownGroup: .groupUnknown
        case .groupFull: .groupMembersTooMany
        case .notInGroup: .memberUnknown
        case .notAllowed: .permissionMissing
        default: nil
        }
    }
}
