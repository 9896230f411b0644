internal import PlatformGateway

/// What a link answers about friends, and what devices were told, against the model.
extension World {
    func checkFriends(_ device: Device) {
        let told = chronicle(device.tenant).friends.lists[device.user] ?? [:]
        if device.held.friends.isWhole, device.held.friends.remarks != told {
            violated(5, "\(device.name) has the friends \(device.held.friends.remarks), and they are \(told)")
        }
    }

    func askFriends(_ device: Device) {
        let (chronicle, user) = (chronicle(device.tenant), device.user)
        var found: [String: String] = [:]
        var page = ""
        repeat {
            let asked = page
            let answer = answer(device) { frame in
                frame.friends.page = asked
                frame.friends.limit = 2
            }
            guard violation == nil, case .friends(let list)? = answer else { return }
            for friend in list.friends {
                found[friend.user.id] = friend.remark
                let isBlocked = chronicle.blacklist.contains([user, friend.user.id])
                if !friend.isMutual || friend.isBlocked != isBlocked {
                    violated(5, "\(device.name): \(friend) is a friend on one side, or blocked: \(isBlocked)")
                }
            }
            page = list.next
        } while !page.isEmpty
        if found != chronicle.friends.lists[user] ?? [:] {
            let told = chronicle.friends.lists[user] ?? [:]
            violated(5, "\(device.name): the list of friends is \(found), not \(told)")
        }
        askWishes(device)
    }

    private func askWishes(_ device: Device) {
        let answer = answer(device) { $0.friendApplications = WireAskFriendApplications() }
        guard violation == nil, case .friendApplications(let list)? = answer else { return }
        let found = Set(
            list.applications.map { wish in
                wish.isSent
                    ? ToldFriends.Wish(from: device.user, to: wish.user, text: wish.text)
                    : ToldFriends.Wish(from: wish.user, to: device.user, text: wish.text)
            }
        )
        let told = Set(
            chronicle(device.tenant).friends.wishes.filter { $0.from == device.user || $0.to == device.user }
        )
        if found != told { violated(5, "\(device.name): \(found) wish to be friends, and it is \(told)") }
    }
}
