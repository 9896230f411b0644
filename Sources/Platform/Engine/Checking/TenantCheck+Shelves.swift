internal import PlatformCore
internal import PlatformStore

/// Small records beside the logs.
extension TenantCheck {
    /// Every item can be read, its owner is there and knows of the shelf, and the shelf has room for it.
    mutating func checkShelves(of kind: ShelfKind) throws(StoreError) {
        var shelf: ShelfName?
        var itemCount = 0
        try snapshot.scanShelves(of: kind, in: .shelves(of: kind)) { (name, _, lsn) throws(StoreError) in
            report.shelfItemCount += 1
            if kind == .gone { report.goneUserCount += 1 }
            itemCount = name == shelf ? itemCount + 1 : 1
            report.expect(
                itemCount <= kind.countMax,
                .references,
                "the shelf \(kind) of \(name.owner) holds more than \(kind.countMax) items"
            )
            if name != shelf { try checkOwner(of: name) }
            shelf = name
            report.expect(lsn > .zero, .references, "an item on the shelf \(kind) of \(name.owner) has no change")
            return .goOn
        }
    }

    private mutating func checkOwner(of shelf: ShelfName) throws(StoreError) {
        switch shelf.kind.owner {
        case .account:
            let user = try snapshot.read(User.self, at: .user(AccountNumber(rawValue: shelf.owner)))
            report.expect(
                user?.shelves[shelf.kind] != nil,
                .references,
                "the shelf \(shelf.kind) of account \(shelf.owner) is not named by the user's record"
            )
        case .conversation:
            let key = TenantKey.conversation(ConversationNumber(rawValue: shelf.owner))
            report.expect(
                try snapshot.value(for: key.bytes) != nil,
                .references,
                "the shelf \(shelf.kind) is of conversation \(shelf.owner), which is not there"
            )
        case .chatroom:
            let room = ShelfName(.chatroom, of: ChatroomNumber(rawValue: shelf.owner))
            report.expect(
                try snapshot.value(for: TenantKey.shelf(room, []).bytes) != nil,
                .references,
                "the shelf \(shelf.kind) is of chatroom \(shelf.owner), which is not there"
            )
        case .tenant:
            report.expect(shelf.owner == 0, .references, "the shelf \(shelf.kind) is of \(shelf.owner), not the tenant")
        }
    }
}
