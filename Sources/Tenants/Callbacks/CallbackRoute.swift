package import PlatformCore

/// What an app server can be called for.
package enum CallbackKind: String, Hashable, Sendable, CaseIterable {
    /// Every message once it is on disk.
    case message
    /// Messages before they are said: the app server may refuse or change them.
    case review
    /// Users' links that come and go.
    case online
    /// Chatrooms that are made and end, and who joins and leaves.
    case chatroomStatus
    case chatroomAttributes
    /// Accounts that were ended or opened again.
    case deactivation

    /// Whether it is told of what the event log has, so that nothing of it is lost while the app server is away.
    package var isLogged: Bool {
        switch self {
        case .message, .chatroomStatus, .chatroomAttributes, .deactivation: true
        case .review, .online: false
        }
    }
}

/// What becomes of a message whose review failed: no answer in time, or none that can be read.
package enum ReviewFailure: String, Hashable, Sendable, CaseIterable {
    case deliver
    case refuse
}

/// Where an app server is called, and for what.
package struct CallbackRoute: Hashable, Sendable {
    package static let objectNameCountMax = 100
    package static let urlBytesMax = 2_048

    /// Names it in the app; its place in the event log is kept under it.
    package var name: ConsumerName
    /// `http` or `https`; may carry secrets, so it is never logged.
    package var url: String
    package var kinds: Set<CallbackKind>
    /// Messages of these kinds of conversation alone; empty for all.
    package var conversationKinds: Set<ConversationKind> = []
    /// Messages of these types alone; empty for all.
    package var objectNames: Set<String> = []
    /// Whether what app servers say is told of and reviewed too.
    package var includesServerSends = false
    package var whenReviewFails = ReviewFailure.deliver
    package var isEnabled = true

    /// Whether it follows the event log.
    package var isFollower: Bool { kinds.contains(where: \.isLogged) }

    package init(name: ConsumerName, url: String, kinds: Set<CallbackKind>) {
        self.name = name
        self.url = url
        self.kinds = kinds
    }

    /// Throws with a sentence if it cannot be kept.
    package func check() throws(TenantError) {
        guard url.utf8.count <= Self.urlBytesMax, CallbackURL(url) != nil else {
            throw TenantError(
                .invalidSetting,
                "a url is http:// or https://, a host, and printable characters without #, user names and spaces"
            )
        }
        guard !name.isWebhook else {
            throw TenantError(.invalidSetting, "names that begin with bot. are those of bots' webhooks")
        }
        guard !kinds.isEmpty else { throw TenantError(.invalidSetting, "name at least one kind of callback") }
        guard objectNames.count <= Self.objectNameCountMax,
            objectNames.allSatisfy({ (1...Limits.objectNameBytesMax).contains($0.utf8.count) })
        else {
            throw TenantError(
                .invalidSetting,
                "at most \(Self.objectNameCountMax) types of at most \(Limits.objectNameBytesMax) bytes can be listed"
            )
        }
    }

    /// Whether it is for messages of a kind of conversation.
    package func concerns(_ kind: ConversationKind) -> Bool {
        conversationKinds.isEmpty || conversationKinds.contains(kind)
    }

    /// Whether an edit may be of a message that is one of those it is for, before the message's type is known.
    package func takesEdits(in kind: ConversationKind, isFromServer: Bool) -> Bool {
        concerns(kind) && (includesServerSends || !isFromServer)
    }

    /// Whether a message is one of those it is for.
    package func concerns(_ kind: ConversationKind, objectName: String, isFromServer: Bool) -> Bool {
        takesEdits(in: kind, isFromServer: isFromServer)
            && (objectNames.isEmpty || objectNames.contains(objectName))
    }
}

/// The app servers of one app.
package struct CallbackRoutes: Hashable, Sendable {
    package static let countMax = 20

    /// In the order of their names.
    package private(set) var routes: [CallbackRoute]

    package init(_ routes: [CallbackRoute] = []) {
        self.routes = routes.sorted { $0.name.text < $1.name.text }
    }

    package subscript(name: ConsumerName) -> CallbackRoute? { routes.first { $0.name == name } }

    /// The routes that are called for something, in the order of their names.
    package func enabled(for kind: CallbackKind) -> [CallbackRoute] {
        routes.filter { $0.isEnabled && $0.kinds.contains(kind) }
    }

    package func setting(_ route: CallbackRoute) -> CallbackRoutes {
        CallbackRoutes(routes.filter { $0.name != route.name } + [route])
    }

    package func removing(_ name: ConsumerName) -> CallbackRoutes {
        CallbackRoutes(routes.filter { $0.name != name })
    }

    func check() throws(TenantError) {
        guard routes.count <= Self.countMax else {
            throw TenantError(.quotaExceeded, "an app has at most \(Self.countMax) callbacks")
        }
        for route in routes { try route.check() }
    }
}
