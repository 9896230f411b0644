internal import PlatformCore
internal import PlatformEngine
internal import TestSupport
internal import Testing

/// A device of one of the model's users: it applies the pages of sync and keeps what they say.
final class ModelDevice {
    let user: String
    private(set) var cursor = SyncCursor.zero
    private(set) var mailbox: [MailboxItem] = []
    private(set) var summaries: [ConversationTarget: ConversationSummary] = [:]

    init(of user: String) {
        self.user = user
    }

    /// Asks for pages until there is none.
    func sync(with model: ModelTenant) throws {
        let account = try model.account(user)
        var pageCount = 0
        var hasMore = true
        while hasMore {
            let query = Query.sync(account, after: cursor, limit: 1 + model.random.below(9))
            guard case .sync(let page) = try model.tenant.ask(query) else { throw UnexpectedAnswer() }
            for item in page.mailbox {
                #expect(item.place.rawValue == UInt32(mailbox.count) + 1, "a mailbox is dense")
                mailbox.append(item)
            }
            for summary in page.conversations { summaries[summary.target] = summary }
            #expect(page.removed.isEmpty || cursor.lsn > .zero, "a new device has nothing to remove")
            for target in page.removed { summaries[target] = nil }
            #expect(page.cursor.place >= cursor.place && page.cursor.lsn >= cursor.lsn)
            #expect(!page.hasMore || page.cursor != cursor, "a page with more behind it moves on")
            cursor = page.cursor
            hasMore = page.hasMore
            pageCount += 1
            try #require(pageCount < 10_000)
        }
    }
}
