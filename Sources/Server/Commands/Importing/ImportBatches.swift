internal import PlatformCore
internal import PlatformGateway

/// Gathers lines of history into batches that the Admin API takes.
///
/// The same lines make the same batches, so an import that was broken off finds the batch it stood at. Holds one batch
/// at a time.
struct ImportBatches {
    /// What one call to the Admin API takes over.
    struct Batch {
        /// `conversationType`, `targetId` and, where there are two ends, `userId`.
        let conversation: JSONObject
        /// How many messages of the conversation came before.
        var after = 0
        var messages: [JSONObject] = []
        /// What the messages were called elsewhere, where that was given.
        var originals: [String?] = []
        /// Whether it is the conversation's last.
        var completes = false
        /// The line of its first message.
        var firstLine: Int
        fileprivate var byteCount = 0
    }

    /// Contents of a batch, escaped as they are in the lines; the server takes somewhat more.
    private static let bytesMax = Limits.importBytesMax / 2

    private var gathered: Batch?
    private var lineNumber = 0

    /// Takes a line; answers a batch when one ended before it.
    mutating func add(_ text: String) throws(CommandFailure) -> Batch? {
        lineNumber += 1
        if text.allSatisfy(\.isWhitespace) { return nil }
        guard case .object(let line)? = try? JSONParser.parse(text) else {
            throw CommandFailure("line \(lineNumber) is no JSON object")
        }
        let conversation = Self.conversation(of: line)
        let size = text.utf8.count
        var ended: Batch?
        if let batch = gathered {
            if batch.conversation != conversation {
                ended = batch
                ended?.completes = true
                gathered = nil
            } else if batch.messages.count == Limits.importCountMax || batch.byteCount + size > Self.bytesMax {
                ended = batch
                gathered = Batch(
                    conversation: conversation,
                    after: batch.after + batch.messages.count,
                    firstLine: lineNumber
                )
            }
        }
        var batch = gathered ?? Batch(conversation: conversation, firstLine: lineNumber)
        gathered = nil
        batch.messages.append(Self.members(["fromUserId", "sentTime", "objectName", "content"], of: line))
        if case .string(let original)? = line["messageUID"] {
            batch.originals.append(original)
        } else {
            batch.originals.append(nil)
        }
        batch.byteCount += size
        gathered = batch
        return ended
    }

    /// The last batch, once there are no more lines.
    mutating func finish() -> Batch? {
        defer { gathered = nil }
        gathered?.completes = true
        return gathered
    }

    private static func conversation(of line: JSONObject) -> JSONObject {
        members(["conversationType", "userId", "targetId"], of: line)
    }

    private static func members(_ names: [String], of line: JSONObject) -> JSONObject {
        var object = JSONObject()
        for name in names {
            if let value = line[name] { object.append(name, value) }
        }
        return object
    }
}
