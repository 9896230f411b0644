internal import PlatformCore
internal import PlatformEngine

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
