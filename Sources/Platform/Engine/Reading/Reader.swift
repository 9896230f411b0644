internal import PlatformCore
internal import PlatformStore

/// Answers queries from one read point; pure but for what it reads there.
struct Reader {
    let point: ReadPoint
    let policy: EnginePolicy

    /// Finds what a query asks for; every answer is bounded in entries and bytes.
    ///
    /// `failed` is told what a client is not: why the store could not be read.
    func answer(_ query: Query, failed: (StoreError) -> Void = { _ in }) -> Result<Found, ClientError> {
        do {
            return .success(try found(by: query))
        } catch let error as ClientError {
            return .failure(error)
        } catch let error as StoreError {
            failed(error)
            return .failure(ClientError(error))
        } catch {
            return .failure(ClientError(.internalError, "the query failed"))
        }
    }

    private func found(by query: Query) throws -> Found {
        let reading = Reading(point: point, policy: policy)
        switch query {
        case .sync(let account, let cursor, let limit):
            return .sync(try reading.sync(account, after: cursor, limit: limit))
        case .difference(let account, let target, let after, let limit):
            return .difference(try reading.difference(account, target, after: after, limit: limit))
        case .history(let query):
            let (views, hasMore) = try reading.history(query)
            return .history(views, hasMore: hasMore)
        case .conversations(let account, let page, let limit):
            let (summaries, next) = try reading.conversations(of: account, page, limit: limit)
            return .conversations(summaries, next: next)
        case .pinned(let account, let target, let before, let limit):
            let (views, hasMore) = try reading.pinned(account, target, before: before, limit: limit)
            return .history(views, hasMore: hasMore)
        case .unread(let account, let target): return .unread(try reading.unread(account, target))
        case .readStates(let account, let target): return .readStates(try reading.readStates(account, target))
        case .user(let id): return .user(try reading.user(id))
        case .group(let id, let asker): return .group(try reading.group(id, for: asker))
        case .groupMembers(let group, let asker, let after, let limit):
            let (members, hasMore) = try reading.members(of: group, for: asker, after: after, limit: limit)
            return .groupMembers(members, hasMore: hasMore)
        case .groupsOf(let user, let after, let limit):
            let (groups, hasMore) = try reading.groups(of: user, after: after, limit: limit)
            return .groups(groups, hasMore: hasMore)
        case .words: return .words(try point.snapshot.sensitiveWords())
        case .said(let query): return .said(try reading.said(query))
        case .reactions(let query): return try reading.found(by: query)
        case .invites(let query): return .invites(try reading.found(by: query))
        case .devices(let account): return .devices(try reading.devices(of: account))
        case .message(let uid): return .message(try reading.message(uid))
        case .events(let query): return .events(try reading.found(by: query))
        case .records(let query): return try reading.found(by: query)
        case .hosting(let query): return .hosting(try reading.found(by: query))
        case .channels(let query): return try reading.found(by: query)
        case .numbers(let query): return .numbers(try reading.found(by: query))
        }
    }
}
