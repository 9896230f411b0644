internal import PlatformCore
internal import PlatformStore

extension CallbackRoutes {
    private enum Field {
        static let route: UInt32 = 1
    }

    private enum RouteField {
        static let name: UInt32 = 1
        static let url: UInt32 = 2
        static let kind: UInt32 = 3
        static let conversationKind: UInt32 = 4
        static let objectName: UInt32 = 5
        static let includesServerSends: UInt32 = 6
        static let isDisabled: UInt32 = 7
        static let whenReviewFails: UInt32 = 8
    }

    func write(to writer: inout RecordWriter) {
        for route in routes {
            writer.putRecord(Field.route) { writer in
                writer.put(RouteField.name, route.name.text)
                writer.put(RouteField.url, route.url)
                for kind in route.kinds.map(\.rawValue).sorted() { writer.put(RouteField.kind, kind) }
                for kind in route.conversationKinds.map(\.rawValue).sorted() {
                    writer.put(RouteField.conversationKind, UInt32(kind))
                }
                for name in route.objectNames.sorted() { writer.put(RouteField.objectName, name) }
                writer.put(RouteField.includesServerSends, route.includesServerSends)
                writer.put(RouteField.isDisabled, !route.isEnabled)
                writer.put(RouteField.whenReviewFails, route.whenReviewFails.rawValue)
            }
        }
    }

    init(from reader: RecordReader) throws(StoreError) {
        var reader = reader
        var routes: [CallbackRoute] = []
        while let field = try reader.nextField() {
            guard field == Field.route else { continue }
            var inner = try reader.record()
            routes.append(try Self.route(in: &inner))
        }
        self.init(routes)
    }

    /// Kinds of a newer release are passed over.
    private static func route(in reader: inout RecordReader) throws(StoreError) -> CallbackRoute {
        guard let unnamed = ConsumerName("-") else { throw reader.corrupt("no name") }
        var draft = CallbackRoute(name: unnamed, url: "", kinds: [])
        while let field = try reader.nextField() {
            switch field {
            case RouteField.name:
                guard let name = ConsumerName(try reader.text()) else { throw reader.corrupt("a name of no callback") }
                draft.name = name
            case RouteField.url: draft.url = try reader.text()
            case RouteField.kind:
                if let kind = CallbackKind(rawValue: try reader.text()) { draft.kinds.insert(kind) }
            case RouteField.conversationKind:
                if let kind = ConversationKind(rawValue: try reader.uint8()) { draft.conversationKinds.insert(kind) }
            case RouteField.objectName: draft.objectNames.insert(try reader.text())
            case RouteField.includesServerSends: draft.includesServerSends = try reader.bool()
            case RouteField.isDisabled: draft.isEnabled = try !reader.bool()
            case RouteField.whenReviewFails:
                // What a newer release knows is none of ours: then nothing is held up.
                draft.whenReviewFails = ReviewFailure(rawValue: try reader.text()) ?? .deliver
            default: break
            }
        }
        return draft
    }
}
