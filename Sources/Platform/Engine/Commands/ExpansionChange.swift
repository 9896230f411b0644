package import PlatformCore

/// Keys of a message's expansion to be set and removed.
package struct ExpansionChange: Sendable {
    package var by: UserRef
    package var target: ConversationTarget
    package var message: MessageRef
    package var setting: [String: String]
    package var removing: [String]

    package init(
        by: UserRef,
        target: ConversationTarget,
        message: MessageRef,
        setting: [String: String] = [:],
        removing: [String] = []
    ) {
        self.by = by
        self.target = target
        self.message = message
        self.setting = setting
        self.removing = removing
    }

    /// About how many bytes it holds on to.
    var byteCount: Int { setting.reduce(0) { $0 + 64 + $1.key.utf8.count + $1.value.utf8.count } }
}
