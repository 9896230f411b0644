package import NIOPosix
internal import PlatformCore
internal import PlatformEngine
package import Tenants

/// The Admin API's operations that take over what was said elsewhere.
package struct ImportOperations: Sendable {
    private let office: TenantOffice
    private let engines: any EngineAccess
    private let threads: NIOThreadPool

    /// `threads` must be started; the audit log is written there.
    package init(office: TenantOffice, engines: any EngineAccess, threads: NIOThreadPool) {
        self.office = office
        self.engines = engines
        self.threads = threads
    }

    package var all: [Operation<OperatorKey>] {
        [
            .get(Self.path) { caller, given in
                try caller.require(.viewer)
                let conversation = try ImportedConversation(given)
                let tenant = try find(given)
                let standing = try await submit(HistoryImport(conversation: conversation, after: nil), to: tenant)
                return APIAnswer(standing.shown(names: nil))
            },
            .post(Self.path, .json) { caller, given in
                try caller.require(.operator)
                let history = try HistoryImport(given)
                let tenant = try find(given)
                let imported = try await submit(history, to: tenant)
                try await note(history, imported, of: tenant, by: caller)
                return APIAnswer(imported.shown(names: imported.uids))
            },
        ]
    }

    private static let path = "/admin/v1/tenants/{appKey}/import"

    private func find(_ given: Parameters) throws -> Tenant {
        do {
            return try office.find(given.text("appKey", max: .bytes(64)))
        } catch let error as TenantError {
            throw ServerAPIError(admin: error)
        }
    }

    private func submit(_ history: HistoryImport, to tenant: Tenant) async throws -> Imported {
        let answer: Answer = try await withCheckedContinuation { continuation in
            let command = Command(
                actor: .server,
                action: .importHistory(history),
                reply: .closure { continuation.resume(returning: $0) }
            )
            if !engines.submit(tenant.number, command) { continuation.resume(returning: .failure(Self.full)) }
        }.get()
        guard case .imported(let imported) = answer else {
            throw ServerAPIError(.internalError, "The engine answered an import with something else.")
        }
        return imported
    }

    /// A conversation's first batch and its end are noted; thousands of batches between would drown the rest.
    private func note(
        _ history: HistoryImport,
        _ imported: Imported,
        of tenant: Tenant,
        by caller: OperatorKey
    ) async throws {
        guard history.after == 0 || history.completes else { return }
        let act = imported.isComplete ? "tenant.import.complete" : "tenant.import.begin"
        let detail = "\(history.conversation.words), \(imported.count) messages"
        try await threads.runIfActive { [office] in
            try office.note(act, on: tenant, detail: detail, by: .operatorKey(caller.id))
        }
    }

    private static let full = ClientError(.busy, "too much of the app's waits to be done; try again", retryAfter: 1_000)
}

extension HistoryImport {
    /// Reads a batch of an import.
    init(_ given: Parameters) throws(ServerAPIError) {
        let conversation = try ImportedConversation(given)
        let messages =
            try given.optional("messages") == nil
            ? [] : try given.objects("messages", countMax: Limits.importCountMax)
        var read: [ImportedMessage] = []
        read.reserveCapacity(messages.count)
        for message in messages { read.append(try ImportedMessage(message)) }
        self.init(
            conversation: conversation,
            after: UInt32(try given.integer("after", in: 0...Int64(Place.last.rawValue))),
            messages: read,
            completes: try given.flag("isComplete", default: false)
        )
    }
}

extension ImportedMessage {
    fileprivate init(_ given: Parameters) throws(ServerAPIError) {
        self.init(
            sender: try given.userID("fromUserId"),
            sentTime: try given.time("sentTime"),
            body: MessageBody(
                objectName: try given.text("objectName", max: .bytes(Limits.objectNameBytesMax)),
                content: Array(try given.text("content", max: .bytes(Limits.contentBytesMax)).utf8)
            )
        )
    }
}

extension ImportedConversation {
    /// Reads `conversationType`, `targetId`, and `userId` where there are two ends.
    fileprivate init(_ given: Parameters) throws(ServerAPIError) {
        switch try given.choice("conversationType", of: VendorConversationType.self) {
        case .private: self = .private(try given.userID("userId"), try given.userID("targetId"))
        case .system: self = .system(from: try given.userID("userId"), to: try given.userID("targetId"))
        case .group: self = .group(try given.groupID("targetId"))
        case .discussion, .chatroom, .ultragroup:
            throw ServerAPIError(
                .parameterInvalid,
                "History is imported into private (1), group (3) and system (6) conversations."
            )
        }
    }

    /// How the audit log names it.
    fileprivate var words: String {
        switch self {
        case .private(let one, let other): "private \(one) and \(other)"
        case .system(let sender, let receiver): "system \(sender) to \(receiver)"
        case .group(let group): "group \(group)"
        }
    }
}

extension Imported {
    /// Where the import stands; with the names of what was taken after a batch.
    fileprivate func shown(names: [MessageUID]?) -> JSONObject {
        var object: JSONObject = [
            "imported": .integer(Int64(count)),
            "lastBatchAfter": .integer(Int64(lastBatchAfter)),
            "isComplete": .bool(isComplete),
            "isOpen": .bool(isOpen),
        ]
        if let names { object.append("messageUIDs", .array(names.map { .string($0.description) })) }
        return object
    }
}
