internal import Logging
package import PlatformCore
internal import Synchronization

/// Answering queries, beside everything else.
extension Engine {
    /// Queries under way at once; more are refused as busy.
    private static let readCountMax = 4_096

    /// Answers a query on a reader thread, from the tenant as it is between two commits.
    package func read(_ query: Query, _ reply: @escaping @Sendable (Result<Found, ClientError>) -> Void) {
        let refusal = inbox.withLock { inbox -> ClientError? in
            switch inbox.phase {
            case .closing, .closed: return .closing
            case .failed, .reopening: return .recovering
            case .running: break
            }
            guard inbox.readCount < Self.readCountMax else {
                return ClientError(.busy, "too many queries are under way; try again", retryAfter: 100)
            }
            inbox.readCount += 1
            return nil
        }
        if let refusal {
            // A store that failed is opened again by whoever comes first, a query too.
            if refusal.code == .busy { reopenIfDue() }
            return reply(.failure(refusal))
        }
        readPoints.take { point in
            self.reading.execute {
                let found = point.map { point in
                    Reader(point: point, policy: self.policy).answer(query) { error in
                        self.parts.log.error("a query failed", metadata: ["error": "\(error)"])
                    }
                }
                self.inbox.withLock { $0.readCount -= 1 }
                reply(found ?? .failure(.recovering))
            }
        }
    }
}
