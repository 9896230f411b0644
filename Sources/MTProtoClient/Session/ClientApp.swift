internal import MTProtoTL

/// The app that a client belongs to, and what it says of itself with its first call.
package struct ClientApp: Hashable, Sendable {
    /// The layer of the schema that the generated types are of.
    static let layer: Int32 = 229

    package let apiID: Int32
    package let apiHash: String
    /// The client's name, shown in the list of a user's sessions.
    package let name: String

    package init(apiID: Int32, apiHash: String, name: String) {
        self.apiID = apiID
        self.apiHash = apiHash
        self.name = name
    }

    /// Writes what stands around a session's first calls.
    func introduce(to writer: inout TLWriter) {
        TL.InvokeWithLayer(layer: Self.layer).write(to: &writer)
        TL.InitConnection(
            apiID: apiID,
            deviceModel: name,
            systemVersion: "1",
            appVersion: "1",
            systemLangCode: "en",
            langPack: "",
            langCode: "en"
        ).write(to: &writer)
    }
}
