/** Function words, greetings and the words of asking a shop something: none of them names a product. */
export const ENGLISH_COMMON_WORDS = `
  the a an and or but if so than then as at by for from in into of off on onto out over to up with without within about
  above across after again against along also although always among any anyone anything are aren't around away back be
  because been before being below between both can can't cannot could couldn't did didn't do does doesn't doing don't done
  down during each either else enough even ever every everyone everything few get gets getting give given go goes going
  gone got had hadn't has hasn't have haven't having he her here hers herself him himself his how however i i'd i'll i'm
  i've is isn't it it's its itself just keep know last later least less let let's like made make many may maybe me might
  mine more most much must my myself need needs needed neither never next no nobody none nor not nothing now often once one
  only other others our ours ourselves own please quite rather really same see seen shall she should shouldn't since some
  someone something soon still such sure take tell thanks thank that that's the their theirs them themselves there there's
  these they they're they've this those though through too two under until us use used very want wants wanted was wasn't
  way we we'd we'll we're we've were weren't what what's whatever when when's where where's which while who who's whole
  whom whose why will won't would wouldn't yes yet you you'd you'll you're you've your yours yourself ok okay hi hello hey
  dear sir madam good morning afternoon evening bye sorry pls plz thx today tomorrow yesterday week weeks day days month
  order orders ordered ordering package packages parcel parcels shipment delivery deliver delivered delivering shipping
  shipped ship sent send track tracking tracked return returns returned returning refund refunded refunds exchange
  someone human person people agent talk speak chat help helps missing late lost arrive arrived arriving address change
  changed cancel cancelled points discount discounts code codes voucher coupon buy bought status item items number
  received receive wrong broken damaged account mail email question problem`;
