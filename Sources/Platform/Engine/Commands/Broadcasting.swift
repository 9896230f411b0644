package import PlatformCore

/// Something to be said to every user.
package struct Broadcasting: Sendable {
    package var from: UserID
    package var body: MessageBody
    package var flags: EntryFlags
    package var push: PushHints?
    /// Said to those alone who have a device of this platform.
    package var only: Platform?
    /// A free-form key, as with sends.
    package var key: String?
    /// Whether the app's sensitive words hold.
    package var isWordChecked = false

    package init(
        from: UserID,
        body: MessageBody,
        flags: EntryFlags,
        push: PushHints? = nil,
        only: Platform? = nil,
        key: String? = nil
    ) {
        self.from = from
        self.body = body
        self.flags = flags
        self.push = push
        self.only = only
        self.key = key
    }
}

/// A broadcast to be taken back.
package struct BroadcastRecall: Sendable {
    package var by: UserID
    package var broadcast: MessageUID
    package var isAdmin: Bool
    package var removesNotice: Bool

    package init(by: UserID, broadcast: MessageUID, isAdmin: Bool, removesNotice: Bool) {
        self.by = by
        self.broadcast = broadcast
        self.isAdmin = isAdmin
        self.removesNotice = removesNotice
    }
}
