// Written by Sources/MTProtoBridge/TL/generate; change the schema instead.
// swift-format-ignore-file

package import MTProtoTL

/// Reads the boxed object that follows, of any type; behind a wrapper, what is wrapped is left.
package func readAnything(_ reader: inout TLReader) throws(TLError) -> any TLWritable {
    switch try reader.peekID() {
    case 0x05162463:
        return try TL.ResPQ(reading: &reader)
    case 0x83c95aec, 0xa9f55f95, 0x3c6a84d4, 0x56fddf88:
        return try TL.PQInnerData(reading: &reader)
    case 0x79cb045d, 0xd0e8075c:
        return try TL.ServerDHParams(reading: &reader)
    case 0xb5890dba:
        return try TL.ServerDHInnerData(reading: &reader)
    case 0x6643b654:
        return try TL.ClientDHInnerData(reading: &reader)
    case 0x3bcbf734, 0x46dc1fb9, 0xa69dae02:
        return try TL.SetClientDHParamsAnswer(reading: &reader)
    case 0x75a3f765:
        return try TL.BindAuthKeyInner(reading: &reader)
    case 0xf660e1d4, 0x0a9f2259, 0xea109b13:
        return try TL.DestroyAuthKeyRes(reading: &reader)
    case 0xf35c6d01:
        return try TL.RpcResult(reading: &reader)
    case 0x2144ca19:
        return try TL.RpcError(reading: &reader)
    case 0x5e2ad36e, 0xcd78e586, 0xa43ad8b7:
        return try TL.RpcDropAnswer(reading: &reader)
    case 0x347773c5:
        return try TL.Pong(reading: &reader)
    case 0xe22045fc, 0x62d350c9:
        return try TL.DestroySessionRes(reading: &reader)
    case 0x9ec20908:
        return try TL.NewSessionCreated(reading: &reader)
    case 0x62d6b459:
        return try TL.MsgsAck(reading: &reader)
    case 0xa7eff811, 0xedab447b:
        return try TL.BadMsgNotification(reading: &reader)
    case 0xda69fb52:
        return try TL.MsgsStateReq(reading: &reader)
    case 0x04deb57d:
        return try TL.MsgsStateInfo(reading: &reader)
    case 0x8cc0d131:
        return try TL.MsgsAllInfo(reading: &reader)
    case 0x276d3ec6, 0x809db6df:
        return try TL.MsgDetailedInfo(reading: &reader)
    case 0x7d861a08, 0x8610baeb:
        return try TL.MsgResendReq(reading: &reader)
    case 0x9299359f:
        return try TL.HttpWait(reading: &reader)
    case 0x7f3b18ea, 0x7da07ec9, 0x35a95cb9, 0xdde8a54c, 0x27bcbbfc, 0xa87b0a1c, 0xbd2a0840:
        return try TL.InputPeer(reading: &reader)
    case 0xb98886cf, 0xf7c1b13f, 0xf21158c6, 0x1da448e2:
        return try TL.InputUser(reading: &reader)
    case 0x6a1dc4be:
        return try TL.InputPhoneContact(reading: &reader)
    case 0xf52ff27f, 0xfa4f0bb5:
        return try TL.InputFile(reading: &reader)
    case 0x9664f57f, 0x7d8375da, 0xe3af4434, 0xf9c44144, 0xf8ab7dfb, 0x037c9330, 0xa8763ab5, 0xc13d1c11, 0xe5bbfe1a,
         0x779600f9, 0x971fa843, 0x883a4108, 0xe66fbf7b, 0xc21b8849:
        return try TL.InputMedia(reading: &reader)
    case 0x1ca48f57, 0xbdcdaec0, 0x8953ad37:
        return try TL.InputChatPhoto(reading: &reader)
    case 0xe4c123d6, 0x48222faf:
        return try TL.InputGeoPoint(reading: &reader)
    case 0x1cd7bf0d, 0x3bb3b94a:
        return try TL.InputPhoto(reading: &reader)
    case 0xdfdaabe1, 0xf5235d55, 0xbad07584, 0xcbc7ee28, 0x29be5899, 0x40181ffe, 0xd83466f3, 0x37257e99, 0x9d84f3db:
        return try TL.InputFileLocation(reading: &reader)
    case 0x59511722, 0x36c6019a, 0xa2a5371e:
        return try TL.Peer(reading: &reader)
    case 0xaa963b05, 0x40bc6f52, 0x007efe0e, 0xcae1aadf, 0x0a4f63c0, 0xae1e508d, 0x528a0677, 0x4b09ebbc, 0xb3cea0e4,
         0x1081464c:
        return try TL.StorageFileType(reading: &reader)
    case 0xd3bc4b7a, 0x31774388, 0xb1b8cc83:
        return try TL.User(reading: &reader)
    case 0x4f11bae1, 0x82d1f706:
        return try TL.UserProfilePhoto(reading: &reader)
    case 0x09d05049, 0xedb93949, 0x008c703f, 0x7b197dc8, 0x541a1d1a, 0x65899777:
        return try TL.UserStatus(reading: &reader)
    case 0x29562865, 0x41cbf256, 0x6592a1a7, 0x1c32b11c, 0xd49f34c6, 0x7ad15240, 0x17d493d5:
        return try TL.Chat(reading: &reader)
    case 0x2633421b, 0xa04e8d3a, 0xc4c4dd40:
        return try TL.ChatFull(reading: &reader)
    case 0x38e79fde, 0xe1f867b8, 0x0360d5d2:
        return try TL.ChatParticipant(reading: &reader)
    case 0x8763d3e1, 0x3cbc93f8:
        return try TL.ChatParticipants(reading: &reader)
    case 0x37c1011c, 0x1c6e1c11:
        return try TL.ChatPhoto(reading: &reader)
    case 0x90a6ca84, 0x7600b9d3, 0x7a800e0a:
        return try TL.Message(reading: &reader)
    case 0x3ded6320, 0xe216eb63, 0x56e0d474, 0x70322949, 0x9f84f49e, 0x52d8ccd9, 0xddf10c3b, 0x2ec0533f, 0xb940c666,
         0x773f4e66, 0x08cbec07:
        return try TL.MessageMedia(reading: &reader)
    case 0xb6aef7b0, 0xbd47cbad, 0xb5a1ce5a, 0x7fcb13a8, 0x95e3fbef, 0x15cefd00, 0xa43f30cc, 0x031224c3, 0x95d2ac92,
         0xe1037f92, 0xea3948e9, 0x94bd38ed, 0x9fbab604, 0x80e11a7f, 0x4792929b, 0xfae69f56, 0xc516d679, 0xf3f25f76,
         0x3c134d7b, 0xebbca3cb:
        return try TL.MessageAction(reading: &reader)
    case 0xfc89f7f3, 0x71bd134c, 0xf78a0973:
        return try TL.Dialog(reading: &reader)
    case 0x2331b22d, 0xfb197a65:
        return try TL.Photo(reading: &reader)
    case 0x0e17e23c, 0x75c78e60, 0x021e1ad6, 0xe0b0bc2e, 0xfa3efb95, 0xd8214d41:
        return try TL.PhotoSize(reading: &reader)
    case 0x1117dd5f, 0xb2a2f663:
        return try TL.GeoPoint(reading: &reader)
    case 0x5e002502, 0x2390fe44, 0xf8827ebf:
        return try TL.AuthSentCode(reading: &reader)
    case 0x2ea2c0d4, 0x44747e9a:
        return try TL.AuthAuthorization(reading: &reader)
    case 0xb434e2b8:
        return try TL.AuthExportedAuthorization(reading: &reader)
    case 0xb8bc5b0c, 0x193b4417, 0x4a95e84e, 0xb1db7c7e, 0x5c467992, 0x27bb1adc:
        return try TL.InputNotifyPeer(reading: &reader)
    case 0xcacb6ae2:
        return try TL.InputPeerNotifySettings(reading: &reader)
    case 0x99622c0c:
        return try TL.PeerNotifySettings(reading: &reader)
    case 0xf47741f7:
        return try TL.PeerSettings(reading: &reader)
    case 0x58dbcab8, 0x1e22c78d, 0x2e59d922, 0xadf44ee3, 0xc1e4a2b1, 0x9b89f93a, 0xdbd4feed, 0xf5ddd6e7, 0x0a8eb2be,
         0x9ec7863d:
        return try TL.ReportReason(reading: &reader)
    case 0x06cbe645, 0xb90c2afd:
        return try TL.UserFull(reading: &reader)
    case 0x145ade0b:
        return try TL.Contact(reading: &reader)
    case 0xc13e3c50:
        return try TL.ImportedContact(reading: &reader)
    case 0x16d9703b:
        return try TL.ContactStatus(reading: &reader)
    case 0xb74ba9d2, 0xeae87e42:
        return try TL.ContactsContacts(reading: &reader)
    case 0x77d01c3b:
        return try TL.ContactsImportedContacts(reading: &reader)
    case 0x0ade1591, 0xe1664194:
        return try TL.ContactsBlocked(reading: &reader)
    case 0x15ba6c40, 0x71e094f3, 0xf0e3e596:
        return try TL.MessagesDialogs(reading: &reader)
    case 0x1d73e7ea, 0x5f206716, 0xc776ba4e, 0x74535f21:
        return try TL.MessagesMessages(reading: &reader)
    case 0x64ff9fd5, 0x9cd81144:
        return try TL.MessagesChats(reading: &reader)
    case 0xe5d7d19c:
        return try TL.MessagesChatFull(reading: &reader)
    case 0xb45c69d1:
        return try TL.MessagesAffectedHistory(reading: &reader)
    case 0x57e2f66c, 0x9609a51c, 0x9fc00e65, 0x56e9f0e4, 0x9eddf188, 0x7ef0dd87, 0xffc86587, 0x50f5c392, 0x3751b49e,
         0x3a20ecb8, 0x80c99768, 0x7a7c17a4, 0xb549da53, 0xc1f8e69a, 0xe7026d0d, 0xe062db83, 0x1bb00451, 0xfa2bc90a:
        return try TL.MessagesFilter(reading: &reader)
    case 0x1f2b0afd, 0x4e90bfd6, 0xa20db0e5, 0x2a17bf5c, 0x83487af0, 0x07761198, 0xe5bdf8de, 0xa7848924, 0x8951abef,
         0x3dda5451, 0xe32f3d77, 0x8e5e9873, 0xbec268ef, 0xebe46819, 0xee3b272a, 0x05492a13, 0x9e84bc99, 0x2f2f21bf,
         0x7f891213, 0xf8227181, 0x108d941f, 0x635b4c09, 0x62ba04d9, 0x922e6e10, 0xc32d5b12, 0xf226ac08, 0xd7ca61a2,
         0x496f379c, 0x1b3f4df7, 0xb9cfc48d, 0xe40370a3, 0xb75f99a9, 0xedfc111e, 0xa229dd06, 0x3354678f, 0x2f2ba99f,
         0x6e6fe51c, 0xfa0f3ca2, 0x46560264, 0x56022f4d, 0x25f324f7, 0x7084a7be, 0xb23fc698, 0xb658f23e, 0xd64c522b,
         0x54c01850, 0x19360dc0, 0x6a7e7366, 0xb4afcfb0, 0x39a51dfb, 0xf2a71983, 0x564fe691, 0x7699f014, 0x26ffde7d,
         0xa5d72105, 0x3504914f, 0xd29a27f4, 0xd6b19546, 0x695c9e7c, 0xebe07752, 0x8c88c923, 0xed85eab5, 0x5bb98608,
         0xf89a6a4e, 0xbb9bb9a5, 0xd087663a, 0x985d3abb, 0xc4870a49, 0x4d712f2e, 0x7063c3db, 0x7cb34d79, 0x1e297bfa,
         0x14b85813, 0x6f7863f4, 0x20529438, 0xac21d3ce, 0x09cb7759:
        return try TL.Update(reading: &reader)
    case 0xa56c2a3e:
        return try TL.UpdatesState(reading: &reader)
    case 0x5d75a138, 0x00f49ca0, 0xa8fb1981, 0x4afe8f6d:
        return try TL.UpdatesDifference(reading: &reader)
    case 0xe317af7e, 0x313bc7f8, 0x4d6deea5, 0x78d4dec1, 0x725b04c3, 0x74ae4240, 0x9015e101:
        return try TL.Updates(reading: &reader)
    case 0x8dca6aa5, 0x15051f54:
        return try TL.PhotosPhotos(reading: &reader)
    case 0x20212ca8:
        return try TL.PhotosPhoto(reading: &reader)
    case 0x096a18d5, 0xf18cda44:
        return try TL.UploadFile(reading: &reader)
    case 0x18b7a10d:
        return try TL.DcOption(reading: &reader)
    case 0xcc1a241e:
        return try TL.Config(reading: &reader)
    case 0x8e1a1775:
        return try TL.NearestDc(reading: &reader)
    case 0xccbbce30, 0xc45a6536:
        return try TL.HelpAppUpdate(reading: &reader)
    case 0x18cb9f78:
        return try TL.HelpInviteText(reading: &reader)
    case 0xc0e24635, 0x2c221edd:
        return try TL.MessagesDhConfig(reading: &reader)
    case 0x72f0eaae, 0x1abfb575:
        return try TL.InputDocument(reading: &reader)
    case 0x36f8c871, 0x8fd4c4d8:
        return try TL.Document(reading: &reader)
    case 0x17c6b5f6:
        return try TL.HelpSupport(reading: &reader)
    case 0x9fd40bd8, 0xb4c83b4c, 0xc007cec3, 0xd612e8ef, 0x226e6308, 0xbe376999:
        return try TL.NotifyPeer(reading: &reader)
    case 0x16bf744e, 0xfd5ec8f5, 0xa187d66f, 0xe9763aec, 0xd52f73f7, 0xf351d7ab, 0xd1d34a26, 0xaa0cd9e4, 0x176f8ba1,
         0x628cbc6f, 0xdd6a8f48, 0x88f27fbc, 0x243e1c66, 0xd92c2285, 0xdbda9246, 0xb05ac6b1, 0x25972bcb, 0xb665902e,
         0x3630b85a, 0xfbf902b0:
        return try TL.SendMessageAction(reading: &reader)
    case 0xb3134d9d:
        return try TL.ContactsFound(reading: &reader)
    case 0x4f96cb18, 0xbdfb0426, 0xfabadc5f, 0xdb9e70d2, 0xa4dd4c08, 0x5719bacc, 0x0352dafa, 0xd1219bdd, 0xaee69d68,
         0x3823cc40, 0xd65a11cc, 0xe1732341, 0xbdc597b4, 0x4dbe9226:
        return try TL.InputPrivacyKey(reading: &reader)
    case 0xbc2eab30, 0x500e6dfa, 0x3d662b7b, 0x39491cc8, 0x69ec56a3, 0x96151fed, 0xd19ae46d, 0x42ffd42b, 0x0697f414,
         0xa486b761, 0x2000a518, 0x2ca4fdf8, 0x17d348d2, 0xff7a571b:
        return try TL.PrivacyKey(reading: &reader)
    case 0x0d09e07b, 0x184b35ce, 0x131cc67f, 0x0ba52007, 0xd66b66c9, 0x90110467, 0x840649cf, 0xe94f0f86, 0x2f453e49,
         0x77cdc9f1, 0x5a4fcce5, 0xc4e57915:
        return try TL.InputPrivacyRule(reading: &reader)
    case 0xfffe1bac, 0x65427b82, 0xb8905fb2, 0xf888fa1a, 0x8b73e763, 0xe4621141, 0x6b134e8e, 0x41c87565, 0xf7e8d89b,
         0xece9814b, 0x21461b5d, 0xf6a5f82f:
        return try TL.PrivacyRule(reading: &reader)
    case 0x50a04e45:
        return try TL.AccountPrivacyRules(reading: &reader)
    case 0xb8d0afdf:
        return try TL.AccountDaysTTL(reading: &reader)
    case 0x6c37c15c, 0x11b58939, 0x6319d612, 0x43c57c48, 0x9852f9c6, 0x15590068, 0x9801d2f7, 0xfd149899:
        return try TL.DocumentAttribute(reading: &reader)
    case 0xf1749a22, 0x30a6ec7e:
        return try TL.MessagesStickers(reading: &reader)
    case 0xe86602c3, 0xcdbbcebb:
        return try TL.MessagesAllStickers(reading: &reader)
    case 0x84d19185:
        return try TL.MessagesAffectedMessages(reading: &reader)
    case 0x211a1788, 0xb0d13e47, 0xe89c45b2, 0x7311ca11:
        return try TL.WebPage(reading: &reader)
    case 0xad01d61d:
        return try TL.Authorization(reading: &reader)
    case 0x4bff8ea0:
        return try TL.AccountAuthorizations(reading: &reader)
    case 0x957b50fb:
        return try TL.AccountPassword(reading: &reader)
    case 0x9a5c33e5:
        return try TL.AccountPasswordSettings(reading: &reader)
    case 0xc23727c9:
        return try TL.AccountPasswordInputSettings(reading: &reader)
    case 0x137948a5:
        return try TL.AuthPasswordRecovery(reading: &reader)
    case 0xa384b779:
        return try TL.ReceivedNotifyMessage(reading: &reader)
    case 0xa22cbd96, 0xed107ab7:
        return try TL.ExportedChatInvite(reading: &reader)
    case 0x5a686d7c, 0x5c9d3702, 0x61695cb0:
        return try TL.ChatInvite(reading: &reader)
    case 0xffb62b95, 0x9de7a269, 0x861cc8a0, 0x028703c8, 0xe67f520e, 0x0cde3739, 0xc88b3b02, 0x04c4d4ce, 0x29d0f5ee,
         0x44c1f8e9, 0x49748553, 0x1cf671a0:
        return try TL.InputStickerSet(reading: &reader)
    case 0xd3f924eb:
        return try TL.MessagesStickerSet(reading: &reader)
    case 0x9852d6d2:
        return try TL.BotCommand(reading: &reader)
    case 0x4d8a0299:
        return try TL.BotInfo(reading: &reader)
    case 0x2f67a72f:
        return try TL.KeyboardButton(reading: &reader)
    case 0x77608b83:
        return try TL.KeyboardButtonRow(reading: &reader)
    case 0xa03e5b85, 0x86b40b08, 0x85dd99d1, 0xb2b15770:
        return try TL.ReplyMarkup(reading: &reader)
    case 0xbb92ba95, 0xfa04579d, 0x6f635b0d, 0x6cef8ac7, 0x6ed02538, 0x64e475c2, 0xbd610bc9, 0x826f8b60, 0x28a20571,
         0x73924be0, 0x76a6d327, 0xdc7b1140, 0x208e68c9, 0x9b69e34b, 0x4c4e743f, 0x9c4e7e8b, 0xbf0693d4, 0x761e6af4,
         0x32ca960f, 0xc8cf05f8, 0xf1ccaaac, 0x904ac7c7, 0x71777116, 0xc6c1e5a7, 0x0652c1c5:
        return try TL.MessageEntity(reading: &reader)
    case 0xee8c1e86, 0xf35aec28, 0x5b934f9d:
        return try TL.InputChannel(reading: &reader)
    case 0x7f077ad9:
        return try TL.ContactsResolvedPeer(reading: &reader)
    case 0x0ae30253:
        return try TL.MessageRange(reading: &reader)
    case 0x3e11affb, 0xa4bcc6fe, 0x2064674e:
        return try TL.UpdatesChannelDifference(reading: &reader)
    case 0x94d42ee7, 0xcd77d957:
        return try TL.ChannelMessagesFilter(reading: &reader)
    case 0x1bd54456, 0xa9478a1a, 0x2fe601d3, 0x34c3bb53, 0xd5f0ad91, 0x1b03f006:
        return try TL.ChannelParticipant(reading: &reader)
    case 0xde3f3c79, 0xb4608969, 0xa3b54985, 0xb0d1865b, 0x1427a5e1, 0x0656ac4b, 0xbb6ae88d, 0xe04b5ceb:
        return try TL.ChannelParticipantsFilter(reading: &reader)
    case 0x9ab0feaf, 0xf0173fe9:
        return try TL.ChannelsChannelParticipants(reading: &reader)
    case 0xdfb80317:
        return try TL.ChannelsChannelParticipant(reading: &reader)
    case 0x780a0310:
        return try TL.HelpTermsOfService(reading: &reader)
    case 0xe8025ca2, 0x84a02a0d:
        return try TL.MessagesSavedGifs(reading: &reader)
    case 0x5dab1af4:
        return try TL.ExportedMessageLink(reading: &reader)
    case 0x4e4df4bb:
        return try TL.MessageFwdHeader(reading: &reader)
    case 0x72a3158c, 0x741cd3e3, 0x226ccefb, 0xd61ad6ee, 0x06ed998c:
        return try TL.AuthCodeType(reading: &reader)
    case 0x3dbb5986, 0xc000bba2, 0x5353e5a7, 0xab03c6d9, 0x82006484, 0xf450f59b, 0xa5491dea, 0xd9565c39, 0x009fd736,
         0xa416ac81, 0xb37794af:
        return try TL.AuthSentCodeType(reading: &reader)
    case 0x36585ea4:
        return try TL.MessagesBotCallbackAnswer(reading: &reader)
    case 0x26b5dde6:
        return try TL.MessagesMessageEditData(reading: &reader)
    case 0x3371c354:
        return try TL.MessagesPeerDialogs(reading: &reader)
    case 0xedcdc05b:
        return try TL.TopPeer(reading: &reader)
    case 0xab661b5b, 0x148677e2, 0x0637b7ed, 0xbd17a14a, 0x161d9628, 0x1e76a78c, 0xa8406ca9, 0xfbeec0f0, 0xfd9e7bec,
         0x6c24f3dd:
        return try TL.TopPeerCategory(reading: &reader)
    case 0xfb834291:
        return try TL.TopPeerCategoryPeers(reading: &reader)
    case 0xde266ef5, 0x70b772a8, 0xb52c939d:
        return try TL.ContactsTopPeers(reading: &reader)
    case 0x1b0c841a, 0x60fe3294:
        return try TL.DraftMessage(reading: &reader)
    case 0xc6dc0c66, 0xbe382906:
        return try TL.MessagesFeaturedStickers(reading: &reader)
    case 0x0b17f890, 0x88d37c56:
        return try TL.MessagesRecentStickers(reading: &reader)
    case 0x4fcba9c8:
        return try TL.MessagesArchivedStickers(reading: &reader)
    case 0xaed6dbb2:
        return try TL.MaskCoords(reading: &reader)
    case 0x85e42301, 0xe095c1a0, 0x57adc690, 0xfaf7e8c9, 0x9fbbf1f7:
        return try TL.PhoneCallDiscardReason(reading: &reader)
    case 0x7d748d04:
        return try TL.DataJSON(reading: &reader)
    case 0xdb64fd34:
        return try TL.AccountTmpPassword(reading: &reader)
    case 0x5725e40a:
        return try TL.CdnConfig(reading: &reader)
    case 0xcad181f6, 0x6c47ac9f, 0x2979eeb2:
        return try TL.LangPackString(reading: &reader)
    case 0xf385c1f6:
        return try TL.LangPackDifference(reading: &reader)
    case 0xeeca5ce3:
        return try TL.LangPackLanguage(reading: &reader)
    case 0xed8af74d:
        return try TL.ChannelsAdminLogResults(reading: &reader)
    case 0xea107ae4:
        return try TL.ChannelAdminLogEventsFilter(reading: &reader)
    case 0x5ce14175:
        return try TL.PopularContact(reading: &reader)
    case 0x9e8fa6d3, 0x2cb51097:
        return try TL.MessagesFavedStickers(reading: &reader)
    case 0x1cc6e91f:
        return try TL.InputSingleMedia(reading: &reader)
    case 0xa6f8f452:
        return try TL.WebAuthorization(reading: &reader)
    case 0xed56c9fc:
        return try TL.AccountWebAuthorizations(reading: &reader)
    case 0xa676a322, 0xbad88395, 0x86872538, 0xacfa1a7e:
        return try TL.InputMessage(reading: &reader)
    case 0xfcaafeb7, 0x64600527, 0x69ef72c4:
        return try TL.InputDialogPeer(reading: &reader)
    case 0xe56dbf05, 0x514519e2, 0x2f65c8e4:
        return try TL.DialogPeer(reading: &reader)
    case 0xf39b035c:
        return try TL.FileHash(reading: &reader)
    case 0x75588b3f:
        return try TL.InputClientProxy(reading: &reader)
    case 0xe3309f7f, 0x28ecf961:
        return try TL.HelpTermsOfServiceUpdate(reading: &reader)
    case 0x66afa166, 0x6a4ee832:
        return try TL.HelpDeepLinkInfo(reading: &reader)
    case 0x1142bd56:
        return try TL.SavedPhoneContact(reading: &reader)
    case 0xd45ab096, 0x3a912d4a:
        return try TL.PasswordKdfAlgo(reading: &reader)
    case 0x004a8537, 0xbbf2dda0, 0x86471d92:
        return try TL.SecurePasswordKdfAlgo(reading: &reader)
    case 0x9880f658, 0xd27ff082:
        return try TL.InputCheckPasswordSRP(reading: &reader)
    case 0x1d1b1245:
        return try TL.InputAppEvent(reading: &reader)
    case 0xc0de1bd9:
        return try TL.JsonObjectValue(reading: &reader)
    case 0x3f6d7b68, 0xc7345e6a, 0x2be0dfa4, 0xb71e767a, 0xf7444763, 0x99c1d49d:
        return try TL.JSONValue(reading: &reader)
    case 0x8c05f1c9:
        return try TL.HelpSupportName(reading: &reader)
    case 0x4b7d786a, 0x199fed96:
        return try TL.PollAnswer(reading: &reader)
    case 0x966e2dbf:
        return try TL.Poll(reading: &reader)
    case 0x3645230a:
        return try TL.PollAnswerVoters(reading: &reader)
    case 0xba7bb15e:
        return try TL.PollResults(reading: &reader)
    case 0xf041e250:
        return try TL.ChatOnlines(reading: &reader)
    case 0x5fb224d5:
        return try TL.ChatAdminRights(reading: &reader)
    case 0x9f120418:
        return try TL.ChatBannedRights(reading: &reader)
    case 0x1c199183, 0xcdc3858c:
        return try TL.AccountWallPapers(reading: &reader)
    case 0xad253d78:
        return try TL.CodeSettings(reading: &reader)
    case 0xbaa57628:
        return try TL.AutoDownloadSettings(reading: &reader)
    case 0x63cacf26:
        return try TL.AccountAutoDownloadSettings(reading: &reader)
    case 0xd5b3b9f9, 0x236df622:
        return try TL.EmojiKeyword(reading: &reader)
    case 0x5cc761bd:
        return try TL.EmojiKeywordsDifference(reading: &reader)
    case 0xb3fb5361:
        return try TL.EmojiLanguage(reading: &reader)
    case 0xff544e65:
        return try TL.Folder(reading: &reader)
    case 0xfbd2c296:
        return try TL.InputFolderPeer(reading: &reader)
    case 0xe9baa668:
        return try TL.FolderPeer(reading: &reader)
    case 0xe844ebff:
        return try TL.MessagesSearchCounter(reading: &reader)
    case 0xbfb5ad8b, 0x209b82db:
        return try TL.ChannelLocation(reading: &reader)
    case 0xca461b5d, 0xf8ec284b:
        return try TL.PeerLocated(reading: &reader)
    case 0xd072acb4:
        return try TL.RestrictionReason(reading: &reader)
    case 0xf41eb622, 0x9a3d8c6d:
        return try TL.AccountThemes(reading: &reader)
    case 0x629f1980, 0x068e9916, 0x390d5c5e:
        return try TL.AuthLoginToken(reading: &reader)
    case 0x57e28221:
        return try TL.AccountContentSettings(reading: &reader)
    case 0xa927fec5:
        return try TL.MessagesInactiveChats(reading: &reader)
    case 0xaa472651, 0x363293ae, 0x96537bd7:
        return try TL.DialogFilter(reading: &reader)
    case 0x77744d4a:
        return try TL.DialogFilterSuggested(reading: &reader)
    case 0x98f6ac75, 0x08a4d87a:
        return try TL.HelpPromoData(reading: &reader)
    case 0xfe41b34f:
        return try TL.GlobalPrivacySettings(reading: &reader)
    case 0x4203c5ef:
        return try TL.HelpCountryCode(reading: &reader)
    case 0xc3878e23:
        return try TL.HelpCountry(reading: &reader)
    case 0x93cc1f32, 0x87d0759e:
        return try TL.HelpCountriesList(reading: &reader)
    case 0x455b853d:
        return try TL.MessageViews(reading: &reader)
    case 0xb6c4f543:
        return try TL.MessagesMessageViews(reading: &reader)
    case 0xa6341782:
        return try TL.MessagesDiscussionMessage(reading: &reader)
    case 0x1b97dd66, 0xddb5ab75, 0x0e5af939:
        return try TL.MessageReplyHeader(reading: &reader)
    case 0x83d60fc2:
        return try TL.MessageReplies(reading: &reader)
    case 0xe8fd8014:
        return try TL.PeerBlocked(reading: &reader)
    case 0x3081ed9d, 0x833c0fac, 0xd766c50a, 0x5ec4be43, 0x6334ee9a, 0x0e3b2d0c:
        return try TL.InlineQueryPeerType(reading: &reader)
    case 0x8c5adfd9:
        return try TL.ChatInviteImporter(reading: &reader)
    case 0xbdc62dcc:
        return try TL.MessagesExportedChatInvites(reading: &reader)
    case 0x1871be50, 0x222600ef:
        return try TL.MessagesExportedChatInvite(reading: &reader)
    case 0x81b6b00a:
        return try TL.MessagesChatInviteImporters(reading: &reader)
    case 0xf2ecef23:
        return try TL.ChatAdminWithInvites(reading: &reader)
    case 0xb69b72d7:
        return try TL.MessagesChatAdminsWithInvites(reading: &reader)
    case 0x2f6cb2ab, 0x3c4f04d8, 0x6fe1a881, 0xb9aa606a, 0xdb9d897d, 0x3fd863d1, 0x0a1321f3:
        return try TL.BotCommandScope(reading: &reader)
    case 0xe3779861, 0xe9effc7d, 0xe926d63e:
        return try TL.AccountResetPasswordResult(reading: &reader)
    case 0xffda656d, 0x1839490f:
        return try TL.MessagesSponsoredMessages(reading: &reader)
    case 0xf496b0c6:
        return try TL.ChannelsSendAsPeers(reading: &reader)
    case 0x3b6d152e:
        return try TL.UsersUserFull(reading: &reader)
    case 0x6880b94d:
        return try TL.MessagesPeerSettings(reading: &reader)
    case 0xc3a2835f:
        return try TL.AuthLoggedOut(reading: &reader)
    case 0xa3d1cb80:
        return try TL.ReactionCount(reading: &reader)
    case 0x0a339f0b:
        return try TL.MessageReactions(reading: &reader)
    case 0x31bd492d:
        return try TL.MessagesMessageReactionsList(reading: &reader)
    case 0xc077ec01:
        return try TL.AvailableReaction(reading: &reader)
    case 0x9f071957, 0x768e3aad:
        return try TL.MessagesAvailableReactions(reading: &reader)
    case 0x8c79b63c:
        return try TL.MessagePeerReaction(reading: &reader)
    case 0xf1d88a5c, 0x3c4301c0:
        return try TL.AttachMenuBots(reading: &reader)
    case 0x7533a588, 0x4258c205, 0xc7b57ce6:
        return try TL.BotMenuButton(reading: &reader)
    case 0xfbf6e8b1, 0xc1e92cc5:
        return try TL.AccountSavedRingtones(reading: &reader)
    case 0x97e8bebe, 0x6f0c34df, 0x830b9ae4, 0xff6c8049:
        return try TL.NotificationSound(reading: &reader)
    case 0x2de11aae, 0xe7ff068a, 0x7184603b, 0x07141dbf:
        return try TL.EmojiStatus(reading: &reader)
    case 0xd08ce645, 0x90c467d1:
        return try TL.AccountEmojiStatuses(reading: &reader)
    case 0x79f5d419, 0x1b2286b8, 0x8935fc73, 0x523da4eb:
        return try TL.Reaction(reading: &reader)
    case 0xeafc32bc, 0x52928bca, 0x661d4037:
        return try TL.ChatReactions(reading: &reader)
    case 0xb06fdbdf, 0xeafdf716:
        return try TL.MessagesReactions(reading: &reader)
    case 0x922e55a9, 0xdb909ec2, 0x96d074fd:
        return try TL.EmailVerification(reading: &reader)
    case 0xb81c7034:
        return try TL.SendAsPeer(reading: &reader)
    case 0xb4073647:
        return try TL.Username(reading: &reader)
    case 0x367617d3:
        return try TL.MessagesForumTopics(reading: &reader)
    case 0x43b46b20:
        return try TL.DefaultHistoryTTL(reading: &reader)
    case 0x6fb4ad87, 0x881fb94b:
        return try TL.MessagesEmojiGroups(reading: &reader)
    case 0x751f3146:
        return try TL.TextWithEntities(reading: &reader)
    case 0xc84834ce:
        return try TL.AutoSaveSettings(reading: &reader)
    case 0x81602d47:
        return try TL.AutoSaveException(reading: &reader)
    case 0x4c3e069d:
        return try TL.AccountAutoSaveSettings(reading: &reader)
    case 0x7cde641d, 0xdd18782e:
        return try TL.HelpAppConfig(reading: &reader)
    case 0x4a4ff172:
        return try TL.ReadParticipantDate(reading: &reader)
    case 0xe8a775b0:
        return try TL.BotsBotInfo(reading: &reader)
    case 0x1158fe3e, 0x6efc5e81:
        return try TL.StoriesAllStories(reading: &reader)
    case 0x3bd4b7c2, 0x75c1ad70:
        return try TL.InputReplyTo(reading: &reader)
    case 0x712e27fd:
        return try TL.StoriesStealthMode(reading: &reader)
    case 0xb54b5acf, 0xb8ea86a9:
        return try TL.PeerColor(reading: &reader)
    case 0x26219a58, 0x767d61eb:
        return try TL.HelpPeerColorSet(reading: &reader)
    case 0xadec6ebe:
        return try TL.HelpPeerColorOption(reading: &reader)
    case 0x2ba1f5ce, 0x00f8ed08:
        return try TL.HelpPeerColors(reading: &reader)
    case 0xf83ae221, 0xc01f6fe8:
        return try TL.MessagesSavedDialogs(reading: &reader)
    case 0xcb6ff828:
        return try TL.SavedReactionTag(reading: &reader)
    case 0x889b59ef, 0x3259950a:
        return try TL.MessagesSavedReactionTags(reading: &reader)
    case 0x3bb842ac:
        return try TL.OutboxReadDate(reading: &reader)
    case 0xff9289f5:
        return try TL.Timezone(reading: &reader)
    case 0x970708cc, 0x7b74ed71:
        return try TL.HelpTimezonesList(reading: &reader)
    case 0x24596d41, 0x01190cf1:
        return try TL.InputQuickReplyShortcut(reading: &reader)
    case 0xc68d6695, 0x5f91eb5b:
        return try TL.MessagesQuickReplies(reading: &reader)
    case 0x2ad93719:
        return try TL.MessagesDialogFilters(reading: &reader)
    case 0x6c8e1e06:
        return try TL.Birthday(reading: &reader)
    case 0x1d998733:
        return try TL.ContactBirthday(reading: &reader)
    case 0x114ff30d:
        return try TL.ContactsContactBirthdays(reading: &reader)
    case 0x628c9224:
        return try TL.MissingInvitee(reading: &reader)
    case 0x7f5defa6:
        return try TL.MessagesInvitedUsers(reading: &reader)
    case 0xbac3a61a, 0x4b9e22a0:
        return try TL.ReactionNotificationsFrom(reading: &reader)
    case 0x71e4ea58:
        return try TL.ReactionsNotifySettings(reading: &reader)
    case 0xd1ed9a5b, 0xbddb616e:
        return try TL.MessagesAvailableEffects(reading: &reader)
    case 0x05416d58:
        return try TL.StarsSubscriptionPricing(reading: &reader)
    case 0x4ba3a95a:
        return try TL.MessageReactor(reading: &reader)
    case 0x7903e3d9:
        return try TL.MessageReportOption(reading: &reader)
    case 0xf0e4e0b6, 0x6f09ac31, 0x8db33c4b:
        return try TL.ReportResult(reading: &reader)
    case 0x8c9a88ac:
        return try TL.MessagesWebPagePreview(reading: &reader)
    case 0x050a9839, 0xe581e4e9, 0xb4f67e93:
        return try TL.RequirementToContact(reading: &reader)
    case 0xe7e82e12:
        return try TL.PendingSuggestion(reading: &reader)
    case 0x3e0b5b6a:
        return try TL.SearchPostsFlood(reading: &reader)
    case 0x711d692d:
        return try TL.RecentStory(reading: &reader)
    case 0xda2ad647:
        return try TL.MessagesEmojiGameOutcome(reading: &reader)
    case 0x4fdd3430:
        return try TL.KeyboardButtonStyle(reading: &reader)
    case 0x402b4495:
        return try TL.InputMessageReadMetric(reading: &reader)
    case 0x445663a7, 0x61ca29d3:
        return try TL.MessagesChatInviteJoinResult(reading: &reader)
    case 0x933ca597:
        return try TL.WebDomainException(reading: &reader)
    case 0xc31c8f4e, 0x79eb8cb3:
        return try TL.AccountWebBrowserSettings(reading: &reader)
    case 0xc9dd90e9, 0xdf3d36f9, 0x9beee140, 0xaacfff84, 0xc01a597a:
        return try TL.ButtonType(reading: &reader)
    case 0xeca4f8d4, 0xbfd02da2, 0x9961bcb4, 0x3bcab5b4, 0x2955bc38, 0x5cd3709d, 0x48bad7a5, 0x93773ff5, 0x3fa33fcf,
         0x53f3ce5a, 0xb41d3272, 0xa438619d:
        return try TL.InlineButtonType(reading: &reader)
    case 0x11c1a322:
        return try TL.KeyboardInlineButton(reading: &reader)
    case 0x19420af6:
        return try TL.KeyboardInlineButtonRow(reading: &reader)
    case 0x60469778:
        return try TL.ReqPQ(reading: &reader)
    case 0xbe7e8ef1:
        return try TL.ReqPQMulti(reading: &reader)
    case 0xd712e4be:
        return try TL.ReqDHParams(reading: &reader)
    case 0xf5045f1f:
        return try TL.SetClientDHParams(reading: &reader)
    case 0xd1435160:
        return try TL.DestroyAuthKey(reading: &reader)
    case 0x58e4a740:
        return try TL.RpcDropAnswerCall(reading: &reader)
    case 0xb921bd04:
        return try TL.GetFutureSalts(reading: &reader)
    case 0x7abe77ec:
        return try TL.Ping(reading: &reader)
    case 0xf3427b8c:
        return try TL.PingDelayDisconnect(reading: &reader)
    case 0xe7512126:
        return try TL.DestroySession(reading: &reader)
    case 0xcb9f372d:
        return try TL.InvokeAfterMsg(reading: &reader)
    case 0x3dc4b4f0:
        return try TL.InvokeAfterMsgs(reading: &reader)
    case 0xc1cd5ea9:
        return try TL.InitConnection(reading: &reader)
    case 0xda9b0d0d:
        return try TL.InvokeWithLayer(reading: &reader)
    case 0xbf9459b7:
        return try TL.InvokeWithoutUpdates(reading: &reader)
    case 0x365275f2:
        return try TL.InvokeWithMessagesRange(reading: &reader)
    case 0xaca9fd2e:
        return try TL.InvokeWithTakeout(reading: &reader)
    case 0xdd289f8e:
        return try TL.InvokeWithBusinessConnection(reading: &reader)
    case 0x1df92984:
        return try TL.InvokeWithGooglePlayIntegrity(reading: &reader)
    case 0x0dae54f8:
        return try TL.InvokeWithApnsSecret(reading: &reader)
    case 0xadbb0f94:
        return try TL.InvokeWithReCaptcha(reading: &reader)
    case 0xa677244f:
        return try TL.AuthSendCode(reading: &reader)
    case 0xaac7b717:
        return try TL.AuthSignUp(reading: &reader)
    case 0x8d52a951:
        return try TL.AuthSignIn(reading: &reader)
    case 0x3e72ba19:
        return try TL.AuthLogOut(reading: &reader)
    case 0x9fab0d1a:
        return try TL.AuthResetAuthorizations(reading: &reader)
    case 0xe5bfffcd:
        return try TL.AuthExportAuthorization(reading: &reader)
    case 0xa57a7dad:
        return try TL.AuthImportAuthorization(reading: &reader)
    case 0xcdd42a05:
        return try TL.AuthBindTempAuthKey(reading: &reader)
    case 0x67a3ff2c:
        return try TL.AuthImportBotAuthorization(reading: &reader)
    case 0xd18b4d16:
        return try TL.AuthCheckPassword(reading: &reader)
    case 0xd897bc66:
        return try TL.AuthRequestPasswordRecovery(reading: &reader)
    case 0x37096c70:
        return try TL.AuthRecoverPassword(reading: &reader)
    case 0xcae47523:
        return try TL.AuthResendCode(reading: &reader)
    case 0x1f040578:
        return try TL.AuthCancelCode(reading: &reader)
    case 0x8e48a188:
        return try TL.AuthDropTempAuthKeys(reading: &reader)
    case 0xb7e085fe:
        return try TL.AuthExportLoginToken(reading: &reader)
    case 0x95ac5ce4:
        return try TL.AuthImportLoginToken(reading: &reader)
    case 0xe894ad4d:
        return try TL.AuthAcceptLoginToken(reading: &reader)
    case 0x0d36bf79:
        return try TL.AuthCheckRecoveryPassword(reading: &reader)
    case 0xec86017a:
        return try TL.AccountRegisterDevice(reading: &reader)
    case 0x6a0d3206:
        return try TL.AccountUnregisterDevice(reading: &reader)
    case 0x84be5b93:
        return try TL.AccountUpdateNotifySettings(reading: &reader)
    case 0x12b3ad31:
        return try TL.AccountGetNotifySettings(reading: &reader)
    case 0xdb7e1747:
        return try TL.AccountResetNotifySettings(reading: &reader)
    case 0x78515775:
        return try TL.AccountUpdateProfile(reading: &reader)
    case 0x6628562c:
        return try TL.AccountUpdateStatus(reading: &reader)
    case 0x07967d36:
        return try TL.AccountGetWallPapers(reading: &reader)
    case 0xc5ba3d86:
        return try TL.AccountReportPeer(reading: &reader)
    case 0x2714d86c:
        return try TL.AccountCheckUsername(reading: &reader)
    case 0x3e0bdd7c:
        return try TL.AccountUpdateUsername(reading: &reader)
    case 0xdadbc950:
        return try TL.AccountGetPrivacy(reading: &reader)
    case 0xc9f81ce8:
        return try TL.AccountSetPrivacy(reading: &reader)
    case 0xa2c0cf74:
        return try TL.AccountDeleteAccount(reading: &reader)
    case 0x08fc711d:
        return try TL.AccountGetAccountTTL(reading: &reader)
    case 0x2442485e:
        return try TL.AccountSetAccountTTL(reading: &reader)
    case 0x82574ae5:
        return try TL.AccountSendChangePhoneCode(reading: &reader)
    case 0x70c32edb:
        return try TL.AccountChangePhone(reading: &reader)
    case 0x38df3532:
        return try TL.AccountUpdateDeviceLocked(reading: &reader)
    case 0xe320c158:
        return try TL.AccountGetAuthorizations(reading: &reader)
    case 0xdf77f3bc:
        return try TL.AccountResetAuthorization(reading: &reader)
    case 0x548a30f5:
        return try TL.AccountGetPassword(reading: &reader)
    case 0x9cd4eaf9:
        return try TL.AccountGetPasswordSettings(reading: &reader)
    case 0xa59b102f:
        return try TL.AccountUpdatePasswordSettings(reading: &reader)
    case 0x449e0b51:
        return try TL.AccountGetTmpPassword(reading: &reader)
    case 0x182e6d6f:
        return try TL.AccountGetWebAuthorizations(reading: &reader)
    case 0x682d2594:
        return try TL.AccountResetWebAuthorizations(reading: &reader)
    case 0x8fdf1920:
        return try TL.AccountConfirmPasswordEmail(reading: &reader)
    case 0x7a7f2a15:
        return try TL.AccountResendPasswordEmail(reading: &reader)
    case 0xc1cbd5b6:
        return try TL.AccountCancelPasswordEmail(reading: &reader)
    case 0x9f07c728:
        return try TL.AccountGetContactSignUpNotification(reading: &reader)
    case 0xcff43f61:
        return try TL.AccountSetContactSignUpNotification(reading: &reader)
    case 0x53577479:
        return try TL.AccountGetNotifyExceptions(reading: &reader)
    case 0x56da0b3f:
        return try TL.AccountGetAutoDownloadSettings(reading: &reader)
    case 0x7206e458:
        return try TL.AccountGetThemes(reading: &reader)
    case 0xb574b16b:
        return try TL.AccountSetContentSettings(reading: &reader)
    case 0x8b9b4dae:
        return try TL.AccountGetContentSettings(reading: &reader)
    case 0xeb2b4cf6:
        return try TL.AccountGetGlobalPrivacySettings(reading: &reader)
    case 0x1edaaac2:
        return try TL.AccountSetGlobalPrivacySettings(reading: &reader)
    case 0x9308ce1b:
        return try TL.AccountResetPassword(reading: &reader)
    case 0x4c9409f6:
        return try TL.AccountDeclinePasswordReset(reading: &reader)
    case 0xd638de89:
        return try TL.AccountGetChatThemes(reading: &reader)
    case 0xbf899aa0:
        return try TL.AccountSetAuthorizationTTL(reading: &reader)
    case 0x40f48462:
        return try TL.AccountChangeAuthorizationSettings(reading: &reader)
    case 0xe1902288:
        return try TL.AccountGetSavedRingtones(reading: &reader)
    case 0xd6753386:
        return try TL.AccountGetDefaultEmojiStatuses(reading: &reader)
    case 0x0f578105:
        return try TL.AccountGetRecentEmojiStatuses(reading: &reader)
    case 0xadcbbcda:
        return try TL.AccountGetAutoSaveSettings(reading: &reader)
    case 0xca8ae8ba:
        return try TL.AccountInvalidateSignInCodes(reading: &reader)
    case 0x06dd654c:
        return try TL.AccountGetReactionsNotifySettings(reading: &reader)
    case 0x316ce548:
        return try TL.AccountSetReactionsNotifySettings(reading: &reader)
    case 0x56655768:
        return try TL.AccountGetWebBrowserSettings(reading: &reader)
    case 0x0d91a548:
        return try TL.UsersGetUsers(reading: &reader)
    case 0xb60f5918:
        return try TL.UsersGetFullUser(reading: &reader)
    case 0xd89a83a3:
        return try TL.UsersGetRequirementsToContact(reading: &reader)
    case 0x7adc669d:
        return try TL.ContactsGetContactIDs(reading: &reader)
    case 0xc4a353ee:
        return try TL.ContactsGetStatuses(reading: &reader)
    case 0x5dd69e12:
        return try TL.ContactsGetContacts(reading: &reader)
    case 0x2c800be5:
        return try TL.ContactsImportContacts(reading: &reader)
    case 0x096a0e00:
        return try TL.ContactsDeleteContacts(reading: &reader)
    case 0x1013fd9e:
        return try TL.ContactsDeleteByPhones(reading: &reader)
    case 0x2e2e8734:
        return try TL.ContactsBlock(reading: &reader)
    case 0xb550d328:
        return try TL.ContactsUnblock(reading: &reader)
    case 0x9a868f80:
        return try TL.ContactsGetBlocked(reading: &reader)
    case 0x05f58d0f:
        return try TL.ContactsSearch(reading: &reader)
    case 0x725afbbc:
        return try TL.ContactsResolveUsername(reading: &reader)
    case 0x973478b6:
        return try TL.ContactsGetTopPeers(reading: &reader)
    case 0x1ae373ac:
        return try TL.ContactsResetTopPeerRating(reading: &reader)
    case 0x879537f1:
        return try TL.ContactsResetSaved(reading: &reader)
    case 0x82f1e39f:
        return try TL.ContactsGetSaved(reading: &reader)
    case 0x8514bdda:
        return try TL.ContactsToggleTopPeers(reading: &reader)
    case 0xd9ba2e54:
        return try TL.ContactsAddContact(reading: &reader)
    case 0xf831a20f:
        return try TL.ContactsAcceptContact(reading: &reader)
    case 0x8af94344:
        return try TL.ContactsResolvePhone(reading: &reader)
    case 0xba6705f0:
        return try TL.ContactsEditCloseFriends(reading: &reader)
    case 0x94c65c76:
        return try TL.ContactsSetBlocked(reading: &reader)
    case 0xdaeda864:
        return try TL.ContactsGetBirthdays(reading: &reader)
    case 0x63c66506:
        return try TL.MessagesGetMessages(reading: &reader)
    case 0xa0f4cb4f:
        return try TL.MessagesGetDialogs(reading: &reader)
    case 0x4423e6c5:
        return try TL.MessagesGetHistory(reading: &reader)
    case 0x29ee847a:
        return try TL.MessagesSearch(reading: &reader)
    case 0x0e306d3a:
        return try TL.MessagesReadHistory(reading: &reader)
    case 0xb08f922a:
        return try TL.MessagesDeleteHistory(reading: &reader)
    case 0xe58e95d2:
        return try TL.MessagesDeleteMessages(reading: &reader)
    case 0x05a954c0:
        return try TL.MessagesReceivedMessages(reading: &reader)
    case 0x58943ee2:
        return try TL.MessagesSetTyping(reading: &reader)
    case 0xfef48f62:
        return try TL.MessagesSendMessage(reading: &reader)
    case 0x0330e77f:
        return try TL.MessagesSendMedia(reading: &reader)
    case 0x13704a7c:
        return try TL.MessagesForwardMessages(reading: &reader)
    case 0xcf1592db:
        return try TL.MessagesReportSpam(reading: &reader)
    case 0xefd9a6a2:
        return try TL.MessagesGetPeerSettings(reading: &reader)
    case 0xfc78af9b:
        return try TL.MessagesReport(reading: &reader)
    case 0x49e9528f:
        return try TL.MessagesGetChats(reading: &reader)
    case 0xaeb00b34:
        return try TL.MessagesGetFullChat(reading: &reader)
    case 0x73783ffd:
        return try TL.MessagesEditChatTitle(reading: &reader)
    case 0x35ddd674:
        return try TL.MessagesEditChatPhoto(reading: &reader)
    case 0xcbc6d107:
        return try TL.MessagesAddChatUser(reading: &reader)
    case 0xa2185cab:
        return try TL.MessagesDeleteChatUser(reading: &reader)
    case 0x92ceddd4:
        return try TL.MessagesCreateChat(reading: &reader)
    case 0x26cf8950:
        return try TL.MessagesGetDhConfig(reading: &reader)
    case 0x36a73f77:
        return try TL.MessagesReadMessageContents(reading: &reader)
    case 0xd5a5d3a1:
        return try TL.MessagesGetStickers(reading: &reader)
    case 0xb8a0a1a8:
        return try TL.MessagesGetAllStickers(reading: &reader)
    case 0x570d6f6f:
        return try TL.MessagesGetWebPagePreview(reading: &reader)
    case 0xa455de90:
        return try TL.MessagesExportChatInvite(reading: &reader)
    case 0x3eadb1bb:
        return try TL.MessagesCheckChatInvite(reading: &reader)
    case 0xde91436e:
        return try TL.MessagesImportChatInvite(reading: &reader)
    case 0xc8a0ec74:
        return try TL.MessagesGetStickerSet(reading: &reader)
    case 0xe6df7378:
        return try TL.MessagesStartBot(reading: &reader)
    case 0x5784d3e1:
        return try TL.MessagesGetMessagesViews(reading: &reader)
    case 0xa85bd1c2:
        return try TL.MessagesEditChatAdmin(reading: &reader)
    case 0xa2875319:
        return try TL.MessagesMigrateChat(reading: &reader)
    case 0x6126a43c:
        return try TL.MessagesSearchGlobal(reading: &reader)
    case 0xb1f2061f:
        return try TL.MessagesGetDocumentByHash(reading: &reader)
    case 0x5cf09635:
        return try TL.MessagesGetSavedGifs(reading: &reader)
    case 0xfda68d36:
        return try TL.MessagesGetMessageEditData(reading: &reader)
    case 0xb106e66c:
        return try TL.MessagesEditMessage(reading: &reader)
    case 0x9342ca07:
        return try TL.MessagesGetBotCallbackAnswer(reading: &reader)
    case 0xd58f130a:
        return try TL.MessagesSetBotCallbackAnswer(reading: &reader)
    case 0xe470bcfd:
        return try TL.MessagesGetPeerDialogs(reading: &reader)
    case 0xad0fa15c:
        return try TL.MessagesSaveDraft(reading: &reader)
    case 0x6a3f8d65:
        return try TL.MessagesGetAllDrafts(reading: &reader)
    case 0x64780b14:
        return try TL.MessagesGetFeaturedStickers(reading: &reader)
    case 0x9da9403b:
        return try TL.MessagesGetRecentStickers(reading: &reader)
    case 0x57f17692:
        return try TL.MessagesGetArchivedStickers(reading: &reader)
    case 0x640f82b8:
        return try TL.MessagesGetMaskStickers(reading: &reader)
    case 0xe40ca104:
        return try TL.MessagesGetCommonChats(reading: &reader)
    case 0xa731e257:
        return try TL.MessagesToggleDialogPin(reading: &reader)
    case 0x3b1adf37:
        return try TL.MessagesReorderPinnedDialogs(reading: &reader)
    case 0xd6b94df2:
        return try TL.MessagesGetPinnedDialogs(reading: &reader)
    case 0x14967978:
        return try TL.MessagesUploadMedia(reading: &reader)
    case 0x04f1aaa9:
        return try TL.MessagesGetFavedStickers(reading: &reader)
    case 0xf107e790:
        return try TL.MessagesGetUnreadMentions(reading: &reader)
    case 0x36e5bf4d:
        return try TL.MessagesReadMentions(reading: &reader)
    case 0x1bf89d74:
        return try TL.MessagesSendMultiMedia(reading: &reader)
    case 0x1cff7e08:
        return try TL.MessagesGetSplitRanges(reading: &reader)
    case 0x8c5006f8:
        return try TL.MessagesMarkDialogUnread(reading: &reader)
    case 0x21202222:
        return try TL.MessagesGetDialogUnreadMarks(reading: &reader)
    case 0x7e58ee9c:
        return try TL.MessagesClearAllDrafts(reading: &reader)
    case 0xd2aaf7ec:
        return try TL.MessagesUpdatePinnedMessage(reading: &reader)
    case 0x6e2be050:
        return try TL.MessagesGetOnlines(reading: &reader)
    case 0xdef60797:
        return try TL.MessagesEditChatAbout(reading: &reader)
    case 0xa5866b41:
        return try TL.MessagesEditChatDefaultBannedRights(reading: &reader)
    case 0x35a0e062:
        return try TL.MessagesGetEmojiKeywords(reading: &reader)
    case 0x1508b6af:
        return try TL.MessagesGetEmojiKeywordsDifference(reading: &reader)
    case 0x4e9963b2:
        return try TL.MessagesGetEmojiKeywordsLanguages(reading: &reader)
    case 0x1bbcf300:
        return try TL.MessagesGetSearchCounters(reading: &reader)
    case 0x4facb138:
        return try TL.MessagesHidePeerSettingsBar(reading: &reader)
    case 0xf516760b:
        return try TL.MessagesGetScheduledHistory(reading: &reader)
    case 0xbdbb0464:
        return try TL.MessagesGetScheduledMessages(reading: &reader)
    case 0xefd48c89:
        return try TL.MessagesGetDialogFilters(reading: &reader)
    case 0xa29cd42c:
        return try TL.MessagesGetSuggestedDialogFilters(reading: &reader)
    case 0x1ad4a04a:
        return try TL.MessagesUpdateDialogFilter(reading: &reader)
    case 0xc563c1e4:
        return try TL.MessagesUpdateDialogFiltersOrder(reading: &reader)
    case 0x22ddd30c:
        return try TL.MessagesGetReplies(reading: &reader)
    case 0x446972fd:
        return try TL.MessagesGetDiscussionMessage(reading: &reader)
    case 0xf731a9f4:
        return try TL.MessagesReadDiscussion(reading: &reader)
    case 0x062dd747:
        return try TL.MessagesUnpinAllMessages(reading: &reader)
    case 0x5bd0ee50:
        return try TL.MessagesDeleteChat(reading: &reader)
    case 0xa2b5a3f6:
        return try TL.MessagesGetExportedChatInvites(reading: &reader)
    case 0x73746f5c:
        return try TL.MessagesGetExportedChatInvite(reading: &reader)
    case 0xbdca2f75:
        return try TL.MessagesEditExportedChatInvite(reading: &reader)
    case 0xd464a42b:
        return try TL.MessagesDeleteExportedChatInvite(reading: &reader)
    case 0x3920e6ef:
        return try TL.MessagesGetAdminsWithInvites(reading: &reader)
    case 0xdf04dd4e:
        return try TL.MessagesGetChatInviteImporters(reading: &reader)
    case 0xb80e5fe4:
        return try TL.MessagesSetHistoryTTL(reading: &reader)
    case 0x31c1c44f:
        return try TL.MessagesGetMessageReadParticipants(reading: &reader)
    case 0x7fe7e815:
        return try TL.MessagesHideChatJoinRequest(reading: &reader)
    case 0xe085f4ea:
        return try TL.MessagesHideAllChatJoinRequests(reading: &reader)
    case 0xb2081a35:
        return try TL.MessagesToggleNoForwards(reading: &reader)
    case 0xd30d78d4:
        return try TL.MessagesSendReaction(reading: &reader)
    case 0x8bba90e6:
        return try TL.MessagesGetMessagesReactions(reading: &reader)
    case 0x461b3f48:
        return try TL.MessagesGetMessageReactionsList(reading: &reader)
    case 0x864b2581:
        return try TL.MessagesSetChatAvailableReactions(reading: &reader)
    case 0x18dea0ac:
        return try TL.MessagesGetAvailableReactions(reading: &reader)
    case 0x4f47a016:
        return try TL.MessagesSetDefaultReaction(reading: &reader)
    case 0xbd7f90ac:
        return try TL.MessagesGetUnreadReactions(reading: &reader)
    case 0x9ec44f93:
        return try TL.MessagesReadReactions(reading: &reader)
    case 0x16fcc2cb:
        return try TL.MessagesGetAttachMenuBots(reading: &reader)
    case 0xd9ab0f54:
        return try TL.MessagesGetCustomEmojiDocuments(reading: &reader)
    case 0xfbfca18f:
        return try TL.MessagesGetEmojiStickers(reading: &reader)
    case 0x0ecf6736:
        return try TL.MessagesGetFeaturedEmojiStickers(reading: &reader)
    case 0xbb8125ba:
        return try TL.MessagesGetTopReactions(reading: &reader)
    case 0x39461db2:
        return try TL.MessagesGetRecentReactions(reading: &reader)
    case 0x9dfeefb4:
        return try TL.MessagesClearRecentReactions(reading: &reader)
    case 0x9eb51445:
        return try TL.MessagesSetDefaultHistoryTTL(reading: &reader)
    case 0x658b7188:
        return try TL.MessagesGetDefaultHistoryTTL(reading: &reader)
    case 0x7488ce5b:
        return try TL.MessagesGetEmojiGroups(reading: &reader)
    case 0x1e91fc99:
        return try TL.MessagesGetSavedDialogs(reading: &reader)
    case 0x998ab009:
        return try TL.MessagesGetSavedHistory(reading: &reader)
    case 0xd63d94e0:
        return try TL.MessagesGetPinnedSavedDialogs(reading: &reader)
    case 0x3637e05b:
        return try TL.MessagesGetSavedReactionTags(reading: &reader)
    case 0xbdf93428:
        return try TL.MessagesGetDefaultTagReactions(reading: &reader)
    case 0x8c4bfe5d:
        return try TL.MessagesGetOutboxReadDate(reading: &reader)
    case 0xd483f2a8:
        return try TL.MessagesGetQuickReplies(reading: &reader)
    case 0xfd2dda49:
        return try TL.MessagesToggleDialogFilterTags(reading: &reader)
    case 0xdea20a39:
        return try TL.MessagesGetAvailableEffects(reading: &reader)
    case 0x472455aa:
        return try TL.MessagesGetPaidReactionPrivacy(reading: &reader)
    case 0x3d6ce850:
        return try TL.MessagesGetSponsoredMessages(reading: &reader)
    case 0x5a6d7395:
        return try TL.MessagesReportMessagesDelivery(reading: &reader)
    case 0x3ba47bff:
        return try TL.MessagesGetForumTopics(reading: &reader)
    case 0xf743b857:
        return try TL.MessagesEditChatCreator(reading: &reader)
    case 0xa00f32b0:
        return try TL.MessagesEditChatParticipantRank(reading: &reader)
    case 0x4067c5e6:
        return try TL.MessagesReportReadMetrics(reading: &reader)
    case 0x43286cf2:
        return try TL.MessagesGetUnreadPollVotes(reading: &reader)
    case 0x1720b4d8:
        return try TL.MessagesReadPollVotes(reading: &reader)
    case 0xedd4882a:
        return try TL.UpdatesGetState(reading: &reader)
    case 0x19c2f763:
        return try TL.UpdatesGetDifference(reading: &reader)
    case 0x03173d78:
        return try TL.UpdatesGetChannelDifference(reading: &reader)
    case 0x09e82039:
        return try TL.PhotosUpdateProfilePhoto(reading: &reader)
    case 0x0388a3b5:
        return try TL.PhotosUploadProfilePhoto(reading: &reader)
    case 0x87cf7f2f:
        return try TL.PhotosDeletePhotos(reading: &reader)
    case 0x91cd32a8:
        return try TL.PhotosGetUserPhotos(reading: &reader)
    case 0xb304a621:
        return try TL.UploadSaveFilePart(reading: &reader)
    case 0xbe5335be:
        return try TL.UploadGetFile(reading: &reader)
    case 0xde7b673d:
        return try TL.UploadSaveBigFilePart(reading: &reader)
    case 0x9156982a:
        return try TL.UploadGetFileHashes(reading: &reader)
    case 0xc4f9186b:
        return try TL.HelpGetConfig(reading: &reader)
    case 0x1fb33026:
        return try TL.HelpGetNearestDc(reading: &reader)
    case 0x522d5a7d:
        return try TL.HelpGetAppUpdate(reading: &reader)
    case 0x4d392343:
        return try TL.HelpGetInviteText(reading: &reader)
    case 0x9cdf08cd:
        return try TL.HelpGetSupport(reading: &reader)
    case 0xec22cfcd:
        return try TL.HelpSetBotUpdatesStatus(reading: &reader)
    case 0x52029342:
        return try TL.HelpGetCdnConfig(reading: &reader)
    case 0x2ca51fd1:
        return try TL.HelpGetTermsOfServiceUpdate(reading: &reader)
    case 0xee72f79a:
        return try TL.HelpAcceptTermsOfService(reading: &reader)
    case 0x3fedc75f:
        return try TL.HelpGetDeepLinkInfo(reading: &reader)
    case 0x61e3f854:
        return try TL.HelpGetAppConfig(reading: &reader)
    case 0x6f02f748:
        return try TL.HelpSaveAppLog(reading: &reader)
    case 0xd360e72c:
        return try TL.HelpGetSupportName(reading: &reader)
    case 0xc0977421:
        return try TL.HelpGetPromoData(reading: &reader)
    case 0x1e251c95:
        return try TL.HelpHidePromoData(reading: &reader)
    case 0xf50dbaa1:
        return try TL.HelpDismissSuggestion(reading: &reader)
    case 0x735787a8:
        return try TL.HelpGetCountriesList(reading: &reader)
    case 0xda80f42f:
        return try TL.HelpGetPeerColors(reading: &reader)
    case 0xabcfa9fd:
        return try TL.HelpGetPeerProfileColors(reading: &reader)
    case 0x49b30240:
        return try TL.HelpGetTimezonesList(reading: &reader)
    case 0xcc104937:
        return try TL.ChannelsReadHistory(reading: &reader)
    case 0x84c1fd4e:
        return try TL.ChannelsDeleteMessages(reading: &reader)
    case 0xf44a8315:
        return try TL.ChannelsReportSpam(reading: &reader)
    case 0xad8c9a23:
        return try TL.ChannelsGetMessages(reading: &reader)
    case 0x77ced9d0:
        return try TL.ChannelsGetParticipants(reading: &reader)
    case 0xa0ab6cc6:
        return try TL.ChannelsGetParticipant(reading: &reader)
    case 0x0a7f6bbb:
        return try TL.ChannelsGetChannels(reading: &reader)
    case 0x08736a09:
        return try TL.ChannelsGetFullChannel(reading: &reader)
    case 0x91006707:
        return try TL.ChannelsCreateChannel(reading: &reader)
    case 0x9a98ad68:
        return try TL.ChannelsEditAdmin(reading: &reader)
    case 0x566decd0:
        return try TL.ChannelsEditTitle(reading: &reader)
    case 0xf12e57c9:
        return try TL.ChannelsEditPhoto(reading: &reader)
    case 0x10e6bd2c:
        return try TL.ChannelsCheckUsername(reading: &reader)
    case 0x3514b3de:
        return try TL.ChannelsUpdateUsername(reading: &reader)
    case 0x7f6a1e22:
        return try TL.ChannelsJoinChannel(reading: &reader)
    case 0xf836aa95:
        return try TL.ChannelsLeaveChannel(reading: &reader)
    case 0xc9e33d54:
        return try TL.ChannelsInviteToChannel(reading: &reader)
    case 0xc0111fe3:
        return try TL.ChannelsDeleteChannel(reading: &reader)
    case 0xe63fadeb:
        return try TL.ChannelsExportMessageLink(reading: &reader)
    case 0x418d549c:
        return try TL.ChannelsToggleSignatures(reading: &reader)
    case 0xf8b036af:
        return try TL.ChannelsGetAdminedPublicChannels(reading: &reader)
    case 0x96e6cd81:
        return try TL.ChannelsEditBanned(reading: &reader)
    case 0x33ddf480:
        return try TL.ChannelsGetAdminLog(reading: &reader)
    case 0xeab5dc38:
        return try TL.ChannelsReadMessageContents(reading: &reader)
    case 0x9baa9647:
        return try TL.ChannelsDeleteHistory(reading: &reader)
    case 0xeabbb94c:
        return try TL.ChannelsTogglePreHistoryHidden(reading: &reader)
    case 0x8341ecc0:
        return try TL.ChannelsGetLeftChannels(reading: &reader)
    case 0xedd49ef0:
        return try TL.ChannelsToggleSlowMode(reading: &reader)
    case 0x11e831ee:
        return try TL.ChannelsGetInactiveChannels(reading: &reader)
    case 0xe785a43f:
        return try TL.ChannelsGetSendAs(reading: &reader)
    case 0x367544db:
        return try TL.ChannelsDeleteParticipantHistory(reading: &reader)
    case 0xe4cb9580:
        return try TL.ChannelsToggleJoinToSend(reading: &reader)
    case 0x0ecc2618:
        return try TL.ChannelsToggleJoinRequest(reading: &reader)
    case 0x6a6e7854:
        return try TL.ChannelsToggleParticipantsHidden(reading: &reader)
    case 0x25a71742:
        return try TL.ChannelsGetChannelRecommendations(reading: &reader)
    case 0xece2a0e6:
        return try TL.ChannelsGetMessageAuthor(reading: &reader)
    case 0x0517165a:
        return try TL.BotsSetBotCommands(reading: &reader)
    case 0x3d8de0f9:
        return try TL.BotsResetBotCommands(reading: &reader)
    case 0xe34c0dd6:
        return try TL.BotsGetBotCommands(reading: &reader)
    case 0x4504d54f:
        return try TL.BotsSetBotMenuButton(reading: &reader)
    case 0x9c60eb28:
        return try TL.BotsGetBotMenuButton(reading: &reader)
    case 0x10cf3123:
        return try TL.BotsSetBotInfo(reading: &reader)
    case 0xdcd914fd:
        return try TL.BotsGetBotInfo(reading: &reader)
    case 0x1359f4e6:
        return try TL.BotsCanSendMessage(reading: &reader)
    case 0x55451fa9:
        return try TL.PhoneGetCallConfig(reading: &reader)
    case 0xf2f2330a:
        return try TL.LangpackGetLangPack(reading: &reader)
    case 0xefea3803:
        return try TL.LangpackGetStrings(reading: &reader)
    case 0xcd984aa5:
        return try TL.LangpackGetDifference(reading: &reader)
    case 0x42c6978f:
        return try TL.LangpackGetLanguages(reading: &reader)
    case 0x6a596502:
        return try TL.LangpackGetLanguage(reading: &reader)
    case 0x6847d0ab:
        return try TL.FoldersEditPeerFolders(reading: &reader)
    case 0xeeb0d625:
        return try TL.StoriesGetAllStories(reading: &reader)
    case 0x9b5ae7f9:
        return try TL.StoriesGetAllReadPeerStories(reading: &reader)
    case 0x78499170:
        return try TL.StoriesGetPeerMaxIDs(reading: &reader)
    case 0x73f1f8dc:
        return try TL.MsgContainer(reading: &reader)
    case 0xae500895:
        return try TL.FutureSalts(reading: &reader)
    case let id: throw .unknownConstructor(id)
    }
}

/// Every id that is read.
package let everyID: [UInt32] = [
    0x05162463,
    0x83c95aec, 0xa9f55f95, 0x3c6a84d4, 0x56fddf88,
    0x79cb045d, 0xd0e8075c,
    0xb5890dba,
    0x6643b654,
    0x3bcbf734, 0x46dc1fb9, 0xa69dae02,
    0x75a3f765,
    0xf660e1d4, 0x0a9f2259, 0xea109b13,
    0xf35c6d01,
    0x2144ca19,
    0x5e2ad36e, 0xcd78e586, 0xa43ad8b7,
    0x347773c5,
    0xe22045fc, 0x62d350c9,
    0x9ec20908,
    0x62d6b459,
    0xa7eff811, 0xedab447b,
    0xda69fb52,
    0x04deb57d,
    0x8cc0d131,
    0x276d3ec6, 0x809db6df,
    0x7d861a08, 0x8610baeb,
    0x9299359f,
    0x7f3b18ea, 0x7da07ec9, 0x35a95cb9, 0xdde8a54c, 0x27bcbbfc, 0xa87b0a1c, 0xbd2a0840,
    0xb98886cf, 0xf7c1b13f, 0xf21158c6, 0x1da448e2,
    0x6a1dc4be,
    0xf52ff27f, 0xfa4f0bb5,
    0x9664f57f, 0x7d8375da, 0xe3af4434, 0xf9c44144, 0xf8ab7dfb, 0x037c9330, 0xa8763ab5, 0xc13d1c11, 0xe5bbfe1a,
    0x779600f9, 0x971fa843, 0x883a4108, 0xe66fbf7b, 0xc21b8849,
    0x1ca48f57, 0xbdcdaec0, 0x8953ad37,
    0xe4c123d6, 0x48222faf,
    0x1cd7bf0d, 0x3bb3b94a,
    0xdfdaabe1, 0xf5235d55, 0xbad07584, 0xcbc7ee28, 0x29be5899, 0x40181ffe, 0xd83466f3, 0x37257e99, 0x9d84f3db,
    0x59511722, 0x36c6019a, 0xa2a5371e,
    0xaa963b05, 0x40bc6f52, 0x007efe0e, 0xcae1aadf, 0x0a4f63c0, 0xae1e508d, 0x528a0677, 0x4b09ebbc, 0xb3cea0e4,
    0x1081464c,
    0xd3bc4b7a, 0x31774388, 0xb1b8cc83,
    0x4f11bae1, 0x82d1f706,
    0x09d05049, 0xedb93949, 0x008c703f, 0x7b197dc8, 0x541a1d1a, 0x65899777,
    0x29562865, 0x41cbf256, 0x6592a1a7, 0x1c32b11c, 0xd49f34c6, 0x7ad15240, 0x17d493d5,
    0x2633421b, 0xa04e8d3a, 0xc4c4dd40,
    0x38e79fde, 0xe1f867b8, 0x0360d5d2,
    0x8763d3e1, 0x3cbc93f8,
    0x37c1011c, 0x1c6e1c11,
    0x90a6ca84, 0x7600b9d3, 0x7a800e0a,
    0x3ded6320, 0xe216eb63, 0x56e0d474, 0x70322949, 0x9f84f49e, 0x52d8ccd9, 0xddf10c3b, 0x2ec0533f, 0xb940c666,
    0x773f4e66, 0x08cbec07,
    0xb6aef7b0, 0xbd47cbad, 0xb5a1ce5a, 0x7fcb13a8, 0x95e3fbef, 0x15cefd00, 0xa43f30cc, 0x031224c3, 0x95d2ac92,
    0xe1037f92, 0xea3948e9, 0x94bd38ed, 0x9fbab604, 0x80e11a7f, 0x4792929b, 0xfae69f56, 0xc516d679, 0xf3f25f76,
    0x3c134d7b, 0xebbca3cb,
    0xfc89f7f3, 0x71bd134c, 0xf78a0973,
    0x2331b22d, 0xfb197a65,
    0x0e17e23c, 0x75c78e60, 0x021e1ad6, 0xe0b0bc2e, 0xfa3efb95, 0xd8214d41,
    0x1117dd5f, 0xb2a2f663,
    0x5e002502, 0x2390fe44, 0xf8827ebf,
    0x2ea2c0d4, 0x44747e9a,
    0xb434e2b8,
    0xb8bc5b0c, 0x193b4417, 0x4a95e84e, 0xb1db7c7e, 0x5c467992, 0x27bb1adc,
    0xcacb6ae2,
    0x99622c0c,
    0xf47741f7,
    0x58dbcab8, 0x1e22c78d, 0x2e59d922, 0xadf44ee3, 0xc1e4a2b1, 0x9b89f93a, 0xdbd4feed, 0xf5ddd6e7, 0x0a8eb2be,
    0x9ec7863d,
    0x06cbe645, 0xb90c2afd,
    0x145ade0b,
    0xc13e3c50,
    0x16d9703b,
    0xb74ba9d2, 0xeae87e42,
    0x77d01c3b,
    0x0ade1591, 0xe1664194,
    0x15ba6c40, 0x71e094f3, 0xf0e3e596,
    0x1d73e7ea, 0x5f206716, 0xc776ba4e, 0x74535f21,
    0x64ff9fd5, 0x9cd81144,
    0xe5d7d19c,
    0xb45c69d1,
    0x57e2f66c, 0x9609a51c, 0x9fc00e65, 0x56e9f0e4, 0x9eddf188, 0x7ef0dd87, 0xffc86587, 0x50f5c392, 0x3751b49e,
    0x3a20ecb8, 0x80c99768, 0x7a7c17a4, 0xb549da53, 0xc1f8e69a, 0xe7026d0d, 0xe062db83, 0x1bb00451, 0xfa2bc90a,
    0x1f2b0afd, 0x4e90bfd6, 0xa20db0e5, 0x2a17bf5c, 0x83487af0, 0x07761198, 0xe5bdf8de, 0xa7848924, 0x8951abef,
    0x3dda5451, 0xe32f3d77, 0x8e5e9873, 0xbec268ef, 0xebe46819, 0xee3b272a, 0x05492a13, 0x9e84bc99, 0x2f2f21bf,
    0x7f891213, 0xf8227181, 0x108d941f, 0x635b4c09, 0x62ba04d9, 0x922e6e10, 0xc32d5b12, 0xf226ac08, 0xd7ca61a2,
    0x496f379c, 0x1b3f4df7, 0xb9cfc48d, 0xe40370a3, 0xb75f99a9, 0xedfc111e, 0xa229dd06, 0x3354678f, 0x2f2ba99f,
    0x6e6fe51c, 0xfa0f3ca2, 0x46560264, 0x56022f4d, 0x25f324f7, 0x7084a7be, 0xb23fc698, 0xb658f23e, 0xd64c522b,
    0x54c01850, 0x19360dc0, 0x6a7e7366, 0xb4afcfb0, 0x39a51dfb, 0xf2a71983, 0x564fe691, 0x7699f014, 0x26ffde7d,
    0xa5d72105, 0x3504914f, 0xd29a27f4, 0xd6b19546, 0x695c9e7c, 0xebe07752, 0x8c88c923, 0xed85eab5, 0x5bb98608,
    0xf89a6a4e, 0xbb9bb9a5, 0xd087663a, 0x985d3abb, 0xc4870a49, 0x4d712f2e, 0x7063c3db, 0x7cb34d79, 0x1e297bfa,
    0x14b85813, 0x6f7863f4, 0x20529438, 0xac21d3ce, 0x09cb7759,
    0xa56c2a3e,
    0x5d75a138, 0x00f49ca0, 0xa8fb1981, 0x4afe8f6d,
    0xe317af7e, 0x313bc7f8, 0x4d6deea5, 0x78d4dec1, 0x725b04c3, 0x74ae4240, 0x9015e101,
    0x8dca6aa5, 0x15051f54,
    0x20212ca8,
    0x096a18d5, 0xf18cda44,
    0x18b7a10d,
    0xcc1a241e,
    0x8e1a1775,
    0xccbbce30, 0xc45a6536,
    0x18cb9f78,
    0xc0e24635, 0x2c221edd,
    0x72f0eaae, 0x1abfb575,
    0x36f8c871, 0x8fd4c4d8,
    0x17c6b5f6,
    0x9fd40bd8, 0xb4c83b4c, 0xc007cec3, 0xd612e8ef, 0x226e6308, 0xbe376999,
    0x16bf744e, 0xfd5ec8f5, 0xa187d66f, 0xe9763aec, 0xd52f73f7, 0xf351d7ab, 0xd1d34a26, 0xaa0cd9e4, 0x176f8ba1,
    0x628cbc6f, 0xdd6a8f48, 0x88f27fbc, 0x243e1c66, 0xd92c2285, 0xdbda9246, 0xb05ac6b1, 0x25972bcb, 0xb665902e,
    0x3630b85a, 0xfbf902b0,
    0xb3134d9d,
    0x4f96cb18, 0xbdfb0426, 0xfabadc5f, 0xdb9e70d2, 0xa4dd4c08, 0x5719bacc, 0x0352dafa, 0xd1219bdd, 0xaee69d68,
    0x3823cc40, 0xd65a11cc, 0xe1732341, 0xbdc597b4, 0x4dbe9226,
    0xbc2eab30, 0x500e6dfa, 0x3d662b7b, 0x39491cc8, 0x69ec56a3, 0x96151fed, 0xd19ae46d, 0x42ffd42b, 0x0697f414,
    0xa486b761, 0x2000a518, 0x2ca4fdf8, 0x17d348d2, 0xff7a571b,
    0x0d09e07b, 0x184b35ce, 0x131cc67f, 0x0ba52007, 0xd66b66c9, 0x90110467, 0x840649cf, 0xe94f0f86, 0x2f453e49,
    0x77cdc9f1, 0x5a4fcce5, 0xc4e57915,
    0xfffe1bac, 0x65427b82, 0xb8905fb2, 0xf888fa1a, 0x8b73e763, 0xe4621141, 0x6b134e8e, 0x41c87565, 0xf7e8d89b,
    0xece9814b, 0x21461b5d, 0xf6a5f82f,
    0x50a04e45,
    0xb8d0afdf,
    0x6c37c15c, 0x11b58939, 0x6319d612, 0x43c57c48, 0x9852f9c6, 0x15590068, 0x9801d2f7, 0xfd149899,
    0xf1749a22, 0x30a6ec7e,
    0xe86602c3, 0xcdbbcebb,
    0x84d19185,
    0x211a1788, 0xb0d13e47, 0xe89c45b2, 0x7311ca11,
    0xad01d61d,
    0x4bff8ea0,
    0x957b50fb,
    0x9a5c33e5,
    0xc23727c9,
    0x137948a5,
    0xa384b779,
    0xa22cbd96, 0xed107ab7,
    0x5a686d7c, 0x5c9d3702, 0x61695cb0,
    0xffb62b95, 0x9de7a269, 0x861cc8a0, 0x028703c8, 0xe67f520e, 0x0cde3739, 0xc88b3b02, 0x04c4d4ce, 0x29d0f5ee,
    0x44c1f8e9, 0x49748553, 0x1cf671a0,
    0xd3f924eb,
    0x9852d6d2,
    0x4d8a0299,
    0x2f67a72f,
    0x77608b83,
    0xa03e5b85, 0x86b40b08, 0x85dd99d1, 0xb2b15770,
    0xbb92ba95, 0xfa04579d, 0x6f635b0d, 0x6cef8ac7, 0x6ed02538, 0x64e475c2, 0xbd610bc9, 0x826f8b60, 0x28a20571,
    0x73924be0, 0x76a6d327, 0xdc7b1140, 0x208e68c9, 0x9b69e34b, 0x4c4e743f, 0x9c4e7e8b, 0xbf0693d4, 0x761e6af4,
    0x32ca960f, 0xc8cf05f8, 0xf1ccaaac, 0x904ac7c7, 0x71777116, 0xc6c1e5a7, 0x0652c1c5,
    0xee8c1e86, 0xf35aec28, 0x5b934f9d,
    0x7f077ad9,
    0x0ae30253,
    0x3e11affb, 0xa4bcc6fe, 0x2064674e,
    0x94d42ee7, 0xcd77d957,
    0x1bd54456, 0xa9478a1a, 0x2fe601d3, 0x34c3bb53, 0xd5f0ad91, 0x1b03f006,
    0xde3f3c79, 0xb4608969, 0xa3b54985, 0xb0d1865b, 0x1427a5e1, 0x0656ac4b, 0xbb6ae88d, 0xe04b5ceb,
    0x9ab0feaf, 0xf0173fe9,
    0xdfb80317,
    0x780a0310,
    0xe8025ca2, 0x84a02a0d,
    0x5dab1af4,
    0x4e4df4bb,
    0x72a3158c, 0x741cd3e3, 0x226ccefb, 0xd61ad6ee, 0x06ed998c,
    0x3dbb5986, 0xc000bba2, 0x5353e5a7, 0xab03c6d9, 0x82006484, 0xf450f59b, 0xa5491dea, 0xd9565c39, 0x009fd736,
    0xa416ac81, 0xb37794af,
    0x36585ea4,
    0x26b5dde6,
    0x3371c354,
    0xedcdc05b,
    0xab661b5b, 0x148677e2, 0x0637b7ed, 0xbd17a14a, 0x161d9628, 0x1e76a78c, 0xa8406ca9, 0xfbeec0f0, 0xfd9e7bec,
    0x6c24f3dd,
    0xfb834291,
    0xde266ef5, 0x70b772a8, 0xb52c939d,
    0x1b0c841a, 0x60fe3294,
    0xc6dc0c66, 0xbe382906,
    0x0b17f890, 0x88d37c56,
    0x4fcba9c8,
    0xaed6dbb2,
    0x85e42301, 0xe095c1a0, 0x57adc690, 0xfaf7e8c9, 0x9fbbf1f7,
    0x7d748d04,
    0xdb64fd34,
    0x5725e40a,
    0xcad181f6, 0x6c47ac9f, 0x2979eeb2,
    0xf385c1f6,
    0xeeca5ce3,
    0xed8af74d,
    0xea107ae4,
    0x5ce14175,
    0x9e8fa6d3, 0x2cb51097,
    0x1cc6e91f,
    0xa6f8f452,
    0xed56c9fc,
    0xa676a322, 0xbad88395, 0x86872538, 0xacfa1a7e,
    0xfcaafeb7, 0x64600527, 0x69ef72c4,
    0xe56dbf05, 0x514519e2, 0x2f65c8e4,
    0xf39b035c,
    0x75588b3f,
    0xe3309f7f, 0x28ecf961,
    0x66afa166, 0x6a4ee832,
    0x1142bd56,
    0xd45ab096, 0x3a912d4a,
    0x004a8537, 0xbbf2dda0, 0x86471d92,
    0x9880f658, 0xd27ff082,
    0x1d1b1245,
    0xc0de1bd9,
    0x3f6d7b68, 0xc7345e6a, 0x2be0dfa4, 0xb71e767a, 0xf7444763, 0x99c1d49d,
    0x8c05f1c9,
    0x4b7d786a, 0x199fed96,
    0x966e2dbf,
    0x3645230a,
    0xba7bb15e,
    0xf041e250,
    0x5fb224d5,
    0x9f120418,
    0x1c199183, 0xcdc3858c,
    0xad253d78,
    0xbaa57628,
    0x63cacf26,
    0xd5b3b9f9, 0x236df622,
    0x5cc761bd,
    0xb3fb5361,
    0xff544e65,
    0xfbd2c296,
    0xe9baa668,
    0xe844ebff,
    0xbfb5ad8b, 0x209b82db,
    0xca461b5d, 0xf8ec284b,
    0xd072acb4,
    0xf41eb622, 0x9a3d8c6d,
    0x629f1980, 0x068e9916, 0x390d5c5e,
    0x57e28221,
    0xa927fec5,
    0xaa472651, 0x363293ae, 0x96537bd7,
    0x77744d4a,
    0x98f6ac75, 0x08a4d87a,
    0xfe41b34f,
    0x4203c5ef,
    0xc3878e23,
    0x93cc1f32, 0x87d0759e,
    0x455b853d,
    0xb6c4f543,
    0xa6341782,
    0x1b97dd66, 0xddb5ab75, 0x0e5af939,
    0x83d60fc2,
    0xe8fd8014,
    0x3081ed9d, 0x833c0fac, 0xd766c50a, 0x5ec4be43, 0x6334ee9a, 0x0e3b2d0c,
    0x8c5adfd9,
    0xbdc62dcc,
    0x1871be50, 0x222600ef,
    0x81b6b00a,
    0xf2ecef23,
    0xb69b72d7,
    0x2f6cb2ab, 0x3c4f04d8, 0x6fe1a881, 0xb9aa606a, 0xdb9d897d, 0x3fd863d1, 0x0a1321f3,
    0xe3779861, 0xe9effc7d, 0xe926d63e,
    0xffda656d, 0x1839490f,
    0xf496b0c6,
    0x3b6d152e,
    0x6880b94d,
    0xc3a2835f,
    0xa3d1cb80,
    0x0a339f0b,
    0x31bd492d,
    0xc077ec01,
    0x9f071957, 0x768e3aad,
    0x8c79b63c,
    0xf1d88a5c, 0x3c4301c0,
    0x7533a588, 0x4258c205, 0xc7b57ce6,
    0xfbf6e8b1, 0xc1e92cc5,
    0x97e8bebe, 0x6f0c34df, 0x830b9ae4, 0xff6c8049,
    0x2de11aae, 0xe7ff068a, 0x7184603b, 0x07141dbf,
    0xd08ce645, 0x90c467d1,
    0x79f5d419, 0x1b2286b8, 0x8935fc73, 0x523da4eb,
    0xeafc32bc, 0x52928bca, 0x661d4037,
    0xb06fdbdf, 0xeafdf716,
    0x922e55a9, 0xdb909ec2, 0x96d074fd,
    0xb81c7034,
    0xb4073647,
    0x367617d3,
    0x43b46b20,
    0x6fb4ad87, 0x881fb94b,
    0x751f3146,
    0xc84834ce,
    0x81602d47,
    0x4c3e069d,
    0x7cde641d, 0xdd18782e,
    0x4a4ff172,
    0xe8a775b0,
    0x1158fe3e, 0x6efc5e81,
    0x3bd4b7c2, 0x75c1ad70,
    0x712e27fd,
    0xb54b5acf, 0xb8ea86a9,
    0x26219a58, 0x767d61eb,
    0xadec6ebe,
    0x2ba1f5ce, 0x00f8ed08,
    0xf83ae221, 0xc01f6fe8,
    0xcb6ff828,
    0x889b59ef, 0x3259950a,
    0x3bb842ac,
    0xff9289f5,
    0x970708cc, 0x7b74ed71,
    0x24596d41, 0x01190cf1,
    0xc68d6695, 0x5f91eb5b,
    0x2ad93719,
    0x6c8e1e06,
    0x1d998733,
    0x114ff30d,
    0x628c9224,
    0x7f5defa6,
    0xbac3a61a, 0x4b9e22a0,
    0x71e4ea58,
    0xd1ed9a5b, 0xbddb616e,
    0x05416d58,
    0x4ba3a95a,
    0x7903e3d9,
    0xf0e4e0b6, 0x6f09ac31, 0x8db33c4b,
    0x8c9a88ac,
    0x050a9839, 0xe581e4e9, 0xb4f67e93,
    0xe7e82e12,
    0x3e0b5b6a,
    0x711d692d,
    0xda2ad647,
    0x4fdd3430,
    0x402b4495,
    0x445663a7, 0x61ca29d3,
    0x933ca597,
    0xc31c8f4e, 0x79eb8cb3,
    0xc9dd90e9, 0xdf3d36f9, 0x9beee140, 0xaacfff84, 0xc01a597a,
    0xeca4f8d4, 0xbfd02da2, 0x9961bcb4, 0x3bcab5b4, 0x2955bc38, 0x5cd3709d, 0x48bad7a5, 0x93773ff5, 0x3fa33fcf,
    0x53f3ce5a, 0xb41d3272, 0xa438619d,
    0x11c1a322,
    0x19420af6,
    0x60469778,
    0xbe7e8ef1,
    0xd712e4be,
    0xf5045f1f,
    0xd1435160,
    0x58e4a740,
    0xb921bd04,
    0x7abe77ec,
    0xf3427b8c,
    0xe7512126,
    0xcb9f372d,
    0x3dc4b4f0,
    0xc1cd5ea9,
    0xda9b0d0d,
    0xbf9459b7,
    0x365275f2,
    0xaca9fd2e,
    0xdd289f8e,
    0x1df92984,
    0x0dae54f8,
    0xadbb0f94,
    0xa677244f,
    0xaac7b717,
    0x8d52a951,
    0x3e72ba19,
    0x9fab0d1a,
    0xe5bfffcd,
    0xa57a7dad,
    0xcdd42a05,
    0x67a3ff2c,
    0xd18b4d16,
    0xd897bc66,
    0x37096c70,
    0xcae47523,
    0x1f040578,
    0x8e48a188,
    0xb7e085fe,
    0x95ac5ce4,
    0xe894ad4d,
    0x0d36bf79,
    0xec86017a,
    0x6a0d3206,
    0x84be5b93,
    0x12b3ad31,
    0xdb7e1747,
    0x78515775,
    0x6628562c,
    0x07967d36,
    0xc5ba3d86,
    0x2714d86c,
    0x3e0bdd7c,
    0xdadbc950,
    0xc9f81ce8,
    0xa2c0cf74,
    0x08fc711d,
    0x2442485e,
    0x82574ae5,
    0x70c32edb,
    0x38df3532,
    0xe320c158,
    0xdf77f3bc,
    0x548a30f5,
    0x9cd4eaf9,
    0xa59b102f,
    0x449e0b51,
    0x182e6d6f,
    0x682d2594,
    0x8fdf1920,
    0x7a7f2a15,
    0xc1cbd5b6,
    0x9f07c728,
    0xcff43f61,
    0x53577479,
    0x56da0b3f,
    0x7206e458,
    0xb574b16b,
    0x8b9b4dae,
    0xeb2b4cf6,
    0x1edaaac2,
    0x9308ce1b,
    0x4c9409f6,
    0xd638de89,
    0xbf899aa0,
    0x40f48462,
    0xe1902288,
    0xd6753386,
    0x0f578105,
    0xadcbbcda,
    0xca8ae8ba,
    0x06dd654c,
    0x316ce548,
    0x56655768,
    0x0d91a548,
    0xb60f5918,
    0xd89a83a3,
    0x7adc669d,
    0xc4a353ee,
    0x5dd69e12,
    0x2c800be5,
    0x096a0e00,
    0x1013fd9e,
    0x2e2e8734,
    0xb550d328,
    0x9a868f80,
    0x05f58d0f,
    0x725afbbc,
    0x973478b6,
    0x1ae373ac,
    0x879537f1,
    0x82f1e39f,
    0x8514bdda,
    0xd9ba2e54,
    0xf831a20f,
    0x8af94344,
    0xba6705f0,
    0x94c65c76,
    0xdaeda864,
    0x63c66506,
    0xa0f4cb4f,
    0x4423e6c5,
    0x29ee847a,
    0x0e306d3a,
    0xb08f922a,
    0xe58e95d2,
    0x05a954c0,
    0x58943ee2,
    0xfef48f62,
    0x0330e77f,
    0x13704a7c,
    0xcf1592db,
    0xefd9a6a2,
    0xfc78af9b,
    0x49e9528f,
    0xaeb00b34,
    0x73783ffd,
    0x35ddd674,
    0xcbc6d107,
    0xa2185cab,
    0x92ceddd4,
    0x26cf8950,
    0x36a73f77,
    0xd5a5d3a1,
    0xb8a0a1a8,
    0x570d6f6f,
    0xa455de90,
    0x3eadb1bb,
    0xde91436e,
    0xc8a0ec74,
    0xe6df7378,
    0x5784d3e1,
    0xa85bd1c2,
    0xa2875319,
    0x6126a43c,
    0xb1f2061f,
    0x5cf09635,
    0xfda68d36,
    0xb106e66c,
    0x9342ca07,
    0xd58f130a,
    0xe470bcfd,
    0xad0fa15c,
    0x6a3f8d65,
    0x64780b14,
    0x9da9403b,
    0x57f17692,
    0x640f82b8,
    0xe40ca104,
    0xa731e257,
    0x3b1adf37,
    0xd6b94df2,
    0x14967978,
    0x04f1aaa9,
    0xf107e790,
    0x36e5bf4d,
    0x1bf89d74,
    0x1cff7e08,
    0x8c5006f8,
    0x21202222,
    0x7e58ee9c,
    0xd2aaf7ec,
    0x6e2be050,
    0xdef60797,
    0xa5866b41,
    0x35a0e062,
    0x1508b6af,
    0x4e9963b2,
    0x1bbcf300,
    0x4facb138,
    0xf516760b,
    0xbdbb0464,
    0xefd48c89,
    0xa29cd42c,
    0x1ad4a04a,
    0xc563c1e4,
    0x22ddd30c,
    0x446972fd,
    0xf731a9f4,
    0x062dd747,
    0x5bd0ee50,
    0xa2b5a3f6,
    0x73746f5c,
    0xbdca2f75,
    0xd464a42b,
    0x3920e6ef,
    0xdf04dd4e,
    0xb80e5fe4,
    0x31c1c44f,
    0x7fe7e815,
    0xe085f4ea,
    0xb2081a35,
    0xd30d78d4,
    0x8bba90e6,
    0x461b3f48,
    0x864b2581,
    0x18dea0ac,
    0x4f47a016,
    0xbd7f90ac,
    0x9ec44f93,
    0x16fcc2cb,
    0xd9ab0f54,
    0xfbfca18f,
    0x0ecf6736,
    0xbb8125ba,
    0x39461db2,
    0x9dfeefb4,
    0x9eb51445,
    0x658b7188,
    0x7488ce5b,
    0x1e91fc99,
    0x998ab009,
    0xd63d94e0,
    0x3637e05b,
    0xbdf93428,
    0x8c4bfe5d,
    0xd483f2a8,
    0xfd2dda49,
    0xdea20a39,
    0x472455aa,
    0x3d6ce850,
    0x5a6d7395,
    0x3ba47bff,
    0xf743b857,
    0xa00f32b0,
    0x4067c5e6,
    0x43286cf2,
    0x1720b4d8,
    0xedd4882a,
    0x19c2f763,
    0x03173d78,
    0x09e82039,
    0x0388a3b5,
    0x87cf7f2f,
    0x91cd32a8,
    0xb304a621,
    0xbe5335be,
    0xde7b673d,
    0x9156982a,
    0xc4f9186b,
    0x1fb33026,
    0x522d5a7d,
    0x4d392343,
    0x9cdf08cd,
    0xec22cfcd,
    0x52029342,
    0x2ca51fd1,
    0xee72f79a,
    0x3fedc75f,
    0x61e3f854,
    0x6f02f748,
    0xd360e72c,
    0xc0977421,
    0x1e251c95,
    0xf50dbaa1,
    0x735787a8,
    0xda80f42f,
    0xabcfa9fd,
    0x49b30240,
    0xcc104937,
    0x84c1fd4e,
    0xf44a8315,
    0xad8c9a23,
    0x77ced9d0,
    0xa0ab6cc6,
    0x0a7f6bbb,
    0x08736a09,
    0x91006707,
    0x9a98ad68,
    0x566decd0,
    0xf12e57c9,
    0x10e6bd2c,
    0x3514b3de,
    0x7f6a1e22,
    0xf836aa95,
    0xc9e33d54,
    0xc0111fe3,
    0xe63fadeb,
    0x418d549c,
    0xf8b036af,
    0x96e6cd81,
    0x33ddf480,
    0xeab5dc38,
    0x9baa9647,
    0xeabbb94c,
    0x8341ecc0,
    0xedd49ef0,
    0x11e831ee,
    0xe785a43f,
    0x367544db,
    0xe4cb9580,
    0x0ecc2618,
    0x6a6e7854,
    0x25a71742,
    0xece2a0e6,
    0x0517165a,
    0x3d8de0f9,
    0xe34c0dd6,
    0x4504d54f,
    0x9c60eb28,
    0x10cf3123,
    0xdcd914fd,
    0x1359f4e6,
    0x55451fa9,
    0xf2f2330a,
    0xefea3803,
    0xcd984aa5,
    0x42c6978f,
    0x6a596502,
    0x6847d0ab,
    0xeeb0d625,
    0x9b5ae7f9,
    0x78499170,
    0x73f1f8dc,
    0xae500895,
]
