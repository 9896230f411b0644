internal import PlatformGateway

/// Friends, as users ask, answer and leave each other.
extension Device {
    func befriendSome() {
        let dice = world.newerDice
        guard let whom = dice.one(of: world.users.filter { $0 != self.user }) else { return }
        switch dice.below(10) {
        case ..<4:
            let text = "shall we, \(dice.below(1_000))?"
            wish { frame in
                frame.friendAdd.user = whom
                frame.friendAdd.text = text
            }
        case ..<6:
            let isAccepted = dice.permille(700)
            wish { frame in
                frame.friendAnswer.user = whom
                frame.friendAnswer.isAccepted = isAccepted
            }
        case 6: wish { $0.friendsRemove.users = [whom] }
        case 7:
            let remark = "friend \(dice.below(1_000))"
            wish { frame in
                frame.friendChange.user = whom
                frame.friendChange.remark = remark
            }
        default:
            let policy = dice.one(of: [WireFriendPolicy.anyone, .consent, .nobody]) ?? .consent
            wish { $0.friendPolicy.policy = policy }
        }
    }
}

/// A user's friends as a device was told, as long as it was told everything.
struct HeldFriends {
    private(set) var remarks: [String: String] = [:]
    /// What happened while the device was away is not told one by one.
    var isWhole = false

    mutating func take(_ update: WireFriendUpdate) {
        switch update.what {
        case .listed(let friend): remarks[friend.user.id] = friend.remark
        case .removed(let users): for user in users.users { remarks[user] = nil }
        case .applied, .answered, nil: break
        }
    }
}
