internal import MTProtoTL
internal import NIOCore
internal import PlatformCore
internal import PlatformEngine
internal import Tenants

/// Pictures of people and supergroups. There is one of each: an address, which other doors show and set too.
extension MethodTable {
    mutating func addPhotos(_ desk: FileDesk, _ chats: Chats) {
        onAsync(TL.PhotosUploadProfilePhoto.self) { function, caller throws(RPCError) in
            guard let file = function.file, function.video == nil, !function.fallback,
                function.bot == nil
            else { throw RPCError(400, "PHOTO_INVALID") }
            return try await desk.setPortrait(try await desk.photo(file, caller).portraitURI, chats, caller)
        }
        onAsync(TL.PhotosUpdateProfilePhoto.self) { function, caller throws(RPCError) in
            guard !function.fallback, function.bot == nil else { throw RPCError(400, "PHOTO_INVALID") }
            return try await desk.setPortrait(try desk.portraitURI(function.id, caller), chats, caller)
        }
        onAsync(TL.PhotosDeletePhotos.self) { function, caller throws(RPCError) in
            let me = try caller.chat()
            guard let user = try await chats.users([me.account], me).first else { throw .internalError }
            let ids = function.id.compactMap { if case .inputPhoto(let photo) = $0 { photo.id } else { nil } }
            guard let own = Viewer.photoID(of: user.portraitURI), ids.contains(own) else { return [] }
            _ = try await desk.setPortrait("", chats, caller)
            return [own]
        }
        onAsync(TL.PhotosGetUserPhotos.self) { function, caller throws(RPCError) in
            let me = try caller.chat()
            guard let user = try await chats.users([me.viewer.user(function.userID)], me).first else {
                throw .userIDInvalid
            }
            let photo = me.viewer.photo(user.portraitURI, date: user.createdAt.seconds)
            var photos: [TL.Photo] = []
            if case .photo = photo, function.offset == 0, function.limit > 0 { photos = [photo] }
            return .photos(.init(photos: photos, users: [me.viewer.wire(user)]))
        }
        onAsync(TL.ChannelsEditPhoto.self) { function, caller throws(RPCError) in
            let me = try caller.chat()
            let group = try await chats.group(me.viewer.group(function.channel), me)
            let uri: String
            switch function.photo {
            case .inputChatPhotoEmpty: uri = ""
            case .inputChatUploadedPhoto(let uploaded):
                guard let file = uploaded.file, uploaded.video == nil else {
                    throw RPCError(400, "PHOTO_INVALID")
                }
                uri = try await desk.photo(file, caller).portraitURI
            case .inputChatPhoto(let photo): uri = try desk.portraitURI(photo.id, caller)
            }
            let content = GroupNoticeContent(operation: .portrait, by: me.user, portraitURI: uri)
            let change = GroupDescriptionChange(portraitURI: uri)
            return try await chats.change(.describeGroup(group.group.id, change, notice: content.notice), group, me)
        }
    }
}

extension FileDesk {
    /// Sets the caller's own picture; the answer shows it.
    fileprivate func setPortrait(
        _ uri: String,
        _ chats: Chats,
        _ caller: UserCaller
    ) async throws(RPCError) -> TL.PhotosPhoto {
        let me = try caller.chat()
        _ = try await chats.run(.refreshUser(Registration(user: me.user, portraitURI: uri)), me)
        let users = try await chats.users([me.account], me)
        let photo = me.viewer.photo(uri, date: clock.now.seconds)
        return TL.PhotosPhoto(photo: photo, users: users.map(me.viewer.wire))
    }

    /// The address of a photo that the caller was told of; none is none.
    fileprivate func portraitURI(_ input: TL.InputPhoto, _ caller: UserCaller) throws(RPCError) -> String {
        guard case .inputPhoto(let photo) = input else { return "" }
        var media = try caller.viewer.file(photo.id, photo.accessHash, photo.fileReference)
            .media(in: caller.tenant.number)
        guard case .photo(let size) = media.kind else { throw RPCError(400, "PHOTO_INVALID") }
        media.host = host()
        let key = media.address.key
        media.address = ObjectAddress(
            key,
            fileName: media.address.fileName,
            byteCount: media.byteCount,
            imageSize: size
        )
        return media.portraitURI
    }

    /// The file of somebody's or some group's picture, which clients name by whose it is.
    func portrait(
        _ location: TL.InputPeerPhotoFileLocation,
        _ caller: UserCaller
    ) async throws(RPCError) -> ObjectAddress {
        let me = try caller.chat()
        let uri: String
        switch try me.viewer.peer(location.peer) {
        case .user(let account):
            guard let user = try await chats.users([account], me).first else { throw .locationInvalid }
            uri = user.portraitURI
        case .group(let number): uri = try await chats.group(number, me).group.description.portraitURI
        }
        guard let address = ObjectAddress(url: uri), address.key.tenant == caller.tenant.number,
            Int64(bitPattern: address.key.name.high) == location.photoID
        else { throw .locationInvalid }
        return address
    }
}
