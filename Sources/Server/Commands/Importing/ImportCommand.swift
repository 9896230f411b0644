internal import ArgumentParser
internal import Foundation
internal import NIOHTTP1
internal import PlatformGateway

/// Takes over what was said elsewhere, from lines of JSON: `echoim import`.
struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Take over history from another service into conversations where nothing was said yet.",
        discussion: """
            Reads one JSON object a line from the standard input: conversationType (1 private, 3 group, 6 system), \
            userId (the other end; not for groups), targetId, fromUserId, sentTime (milliseconds), objectName, content \
            and, if wanted, messageUID. The lines of a conversation stand together, in the order they were said; its \
            import is complete after the last of them. Prints for each message with a messageUID what it is called \
            here. Broken off, it goes on where it stood when it is given the same lines again.
            """
    )

    @OptionGroup var tenant: TenantArgument

    @Option(help: "The operators' URL of a running server; the key is taken from ECHOIM_OPERATOR_KEY.")
    var server: String

    func run() async throws {
        guard let key = ProcessInfo.processInfo.environment["ECHOIM_OPERATOR_KEY"], !key.isEmpty else {
            throw ValidationError("--server needs an operator key in ECHOIM_OPERATOR_KEY.")
        }
        var importing = Importing(client: AdminClient(server: server, key: key), path: tenant.path + "/import")
        var batches = ImportBatches()
        while let line = readLine() {
            if let batch = try batches.add(line) { try await importing.take(batch) }
        }
        if let batch = batches.finish() { try await importing.take(batch) }
        AdminTarget.show([
            "conversations": .integer(Int64(importing.conversationCount)),
            "messages": .integer(Int64(importing.messageCount)),
            "messagesBefore": .integer(Int64(importing.skippedCount)),
        ])
    }
}

/// Hands batches to a server, leaving out those that it has.
struct Importing {
    let client: AdminClient
    let path: String
    /// Conversations that are complete now.
    private(set) var conversationCount = 0
    /// Messages that were handed over.
    private(set) var messageCount = 0
    /// Messages that the server had already.
    private(set) var skippedCount = 0
    private var standing = Standing()

    /// Where the server says the conversation under way stands.
    private struct Standing {
        var imported: Int64 = 0
        var lastBatchAfter: Int64 = 0
        var isComplete = false
    }

    init(client: AdminClient, path: String) {
        self.client = client
        self.path = path
    }

    mutating func take(_ batch: ImportBatches.Batch) async throws {
        do {
            if batch.after == 0 { standing = try await standing(of: batch.conversation) }
            if batch.completes { conversationCount += 1 }
            let end = Int64(batch.after + batch.messages.count)
            if end <= standing.imported, standing.isComplete || batch.after < standing.lastBatchAfter {
                skippedCount += batch.messages.count
                return
            }
            try await hand(batch)
        } catch let failure as CommandFailure {
            throw CommandFailure("from line \(batch.firstLine) on: \(failure)")
        }
    }

    private mutating func hand(_ batch: ImportBatches.Batch) async throws {
        var body = batch.conversation
        body.append("after", .integer(Int64(batch.after)))
        body.append("messages", .array(batch.messages.map { .object($0) }))
        body.append("isComplete", .bool(batch.completes))
        let answer = try await client.call(.POST, path, body)
        messageCount += batch.messages.count
        guard case .array(let names)? = answer["messageUIDs"] else { return }
        for (original, name) in zip(batch.originals, names) {
            if let original { AdminTarget.show(["original": .string(original), "messageUID": name]) }
        }
    }

    private func standing(of conversation: JSONObject) async throws -> Standing {
        var query = URLComponents()
        query.queryItems = conversation.members.map { member in
            switch member.value {
            case .integer(let number): URLQueryItem(name: member.key, value: String(number))
            case .string(let text): URLQueryItem(name: member.key, value: text)
            default: URLQueryItem(name: member.key, value: "")
            }
        }
        // A plus would be a space in a query; identifiers may have one.
        let text = (query.percentEncodedQuery ?? "").replacingOccurrences(of: "+", with: "%2B")
        let answer = try await client.call(.GET, path + "?" + text)
        var standing = Standing()
        if case .integer(let count)? = answer["imported"] { standing.imported = count }
        if case .integer(let count)? = answer["lastBatchAfter"] { standing.lastBatchAfter = count }
        standing.isComplete = answer["isComplete"] == .bool(true)
        return standing
    }
}
