/// Who among a conversation's people may see an entry.
package enum Audience: Hashable, Sendable {
    case everyone
    /// The sender alone: what a blocked sender says.
    case senderSide
    /// Everybody but the sender: what the Server API sends unless told to include the sender.
    case receiverSide
    /// Exactly these, in ascending order: a directed group message.
    case users([AccountNumber])

    /// Whether the viewer is among those addressed.
    package func includes(_ viewer: AccountNumber, sender: AccountNumber) -> Bool {
        switch self {
        case .everyone: true
        case .senderSide: viewer == sender
        case .receiverSide: viewer != sender
        case .users(let users): hasAccount(viewer, among: users)
        }
    }

    /// Whether it names users one by one, so that ordinals cannot count it.
    package var isDirected: Bool {
        if case .users = self { true } else { false }
    }
}

/// Looks an account up in an ascending list, which may be as long as a group.
private func hasAccount(_ account: AccountNumber, among ascending: [AccountNumber]) -> Bool {
    var low = 0
    var high = ascending.count
    while low < high {
        let middle = (low + high) / 2
        if ascending[middle] < account { low = middle + 1 } else { high = middle }
    }
    return low < ascending.count && ascending[low] == account
}
