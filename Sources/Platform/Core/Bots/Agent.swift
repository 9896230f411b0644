/// Names an agent of an app, in the app's own words.
package struct AgentID: TextID {
    package let text: String

    package init(unchecked text: String) {
        self.text = text
    }
}

/// What an app has set up to answer by a language model.
///
/// It is kept, listed and told of in the event log for whoever runs agents; this server runs none.
package struct Agent: ShelfItem {
    package static let kind = ShelfKind.agent
    package static let countMax = 200
    package static let nameBytesMax = 128
    package static let descriptionBytesMax = 1_024
    package static let configurationBytesMax = 16_384

    package let id: AgentID
    package var name = ""
    package var description = ""
    package var type = ""
    package var status = ""
    /// Model, prompt and memory: the text of a JSON object, which nobody here looks into.
    package var configuration = "{}"
    package var createdAt: Timestamp
    package var updatedAt: Timestamp

    package init(_ id: AgentID, createdAt: Timestamp) {
        self.id = id
        self.createdAt = createdAt
        updatedAt = createdAt
    }

    package var key: [UInt8] { Array(id.text.utf8) }
}
