<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology|Labeling|Fields" labelsEnabled="1">
<renderer-v2 type="RuleRenderer" symbollevels="0" enableorderby="0" forceraster="0"><rules key="{rules}"><rule key="{rule-0}" filter="&quot;distance_attended_mean_m&quot; &lt; 600.0" symbol="0" label="500 to 600"/>
<rule key="{rule-1}" filter="&quot;distance_attended_mean_m&quot; &gt;= 600.0 AND &quot;distance_attended_mean_m&quot; &lt; 700.0" symbol="1" label="600 to 700"/>
<rule key="{rule-2}" filter="&quot;distance_attended_mean_m&quot; &gt;= 700.0 AND &quot;distance_attended_mean_m&quot; &lt; 800.0" symbol="2" label="700 to 800"/>
<rule key="{rule-3}" filter="&quot;distance_attended_mean_m&quot; &gt;= 800.0 AND &quot;distance_attended_mean_m&quot; &lt; 900.0" symbol="3" label="800 to 900"/>
<rule key="{rule-4}" filter="&quot;distance_attended_mean_m&quot; &gt;= 900.0" symbol="4" label="900 to 1,000"/></rules><symbols><symbol type="fill" name="0" alpha="1" force_rhr="0" clip_to_extent="1"><layer class="SimpleFill" enabled="1" locked="0" pass="0"><prop k="color" v="255,255,204,255"/><prop k="style" v="solid"/><prop k="outline_color" v="90,90,90,255"/><prop k="outline_width" v="0.2"/><prop k="outline_style" v="solid"/></layer></symbol>
<symbol type="fill" name="1" alpha="1" force_rhr="0" clip_to_extent="1"><layer class="SimpleFill" enabled="1" locked="0" pass="0"><prop k="color" v="161,218,180,255"/><prop k="style" v="solid"/><prop k="outline_color" v="90,90,90,255"/><prop k="outline_width" v="0.2"/><prop k="outline_style" v="solid"/></layer></symbol>
<symbol type="fill" name="2" alpha="1" force_rhr="0" clip_to_extent="1"><layer class="SimpleFill" enabled="1" locked="0" pass="0"><prop k="color" v="65,182,196,255"/><prop k="style" v="solid"/><prop k="outline_color" v="90,90,90,255"/><prop k="outline_width" v="0.2"/><prop k="outline_style" v="solid"/></layer></symbol>
<symbol type="fill" name="3" alpha="1" force_rhr="0" clip_to_extent="1"><layer class="SimpleFill" enabled="1" locked="0" pass="0"><prop k="color" v="44,127,184,255"/><prop k="style" v="solid"/><prop k="outline_color" v="90,90,90,255"/><prop k="outline_width" v="0.2"/><prop k="outline_style" v="solid"/></layer></symbol>
<symbol type="fill" name="4" alpha="1" force_rhr="0" clip_to_extent="1"><layer class="SimpleFill" enabled="1" locked="0" pass="0"><prop k="color" v="37,52,148,255"/><prop k="style" v="solid"/><prop k="outline_color" v="90,90,90,255"/><prop k="outline_width" v="0.2"/><prop k="outline_style" v="solid"/></layer></symbol></symbols></renderer-v2>
<labeling type="simple"><settings calloutType="simple"><text-style fieldName="CASE WHEN $area * 1e6 / (@map_scale * @map_scale) &lt; 300 AND length(&quot;id&quot;) &lt; length(&quot;name&quot;) THEN &quot;id&quot; ELSE &quot;name&quot; END" isExpression="1" fontSize="7" textColor="40,40,40,255"><text-buffer bufferDraw="1" bufferSize="0.6" bufferColor="255,255,255,220"/></text-style><placement placement="1" centroidInside="1"/><rendering /></settings></labeling>
<aliases>
<alias index="0" field="id" name="Code"/>
<alias index="1" field="name" name="Name"/>
<alias index="2" field="pupils_resident" name="Pupils who live here"/>
<alias index="3" field="foreign_origin_share_resident" name="foreign origin: Share among the pupils who live here"/>
<alias index="4" field="foreign_origin_share_enrolled" name="foreign origin: Share among the pupils enrolled here"/>
<alias index="5" field="high_education_share_resident" name="high education: Share among the pupils who live here"/>
<alias index="6" field="high_education_share_enrolled" name="high education: Share among the pupils enrolled here"/>
<alias index="7" field="low_education_share_resident" name="low education: Share among the pupils who live here"/>
<alias index="8" field="low_education_share_enrolled" name="low education: Share among the pupils enrolled here"/>
<alias index="9" field="special_needs_share_resident" name="special needs: Share among the pupils who live here"/>
<alias index="10" field="special_needs_share_enrolled" name="special needs: Share among the pupils enrolled here"/>
<alias index="11" field="demand" name="Applications of first rank by entry place"/>
<alias index="12" field="first_choice_share" name="Of those assigned to schools here, for whom the school was the first choice"/>
<alias index="13" field="sector_public_resident" name="Pupils in public schools, of those who live here"/>
<alias index="14" field="transition_public_out" name="Of the pupils of public schools the year before, who are now in subsidised or private ones"/>
<alias index="15" field="support_fte_per_100_pupils" name="Full-time support teachers for special needs by 100 pupils"/>
<alias index="16" field="experience_mean_years" name="Mean years of experience of the teachers"/>
<alias index="17" field="new_teachers_share" name="Teachers in their first year at the school, of all teaching time"/>
<alias index="18" field="cost_mean_after_school" name="Mean cost for a pupil and year, EUR · after-school activities"/>
<alias index="19" field="cost_mean_fees" name="Mean cost for a pupil and year, EUR · fees"/>
<alias index="20" field="cost_mean_materials" name="Mean cost for a pupil and year, EUR · materials"/>
<alias index="21" field="cost_mean_meals" name="Mean cost for a pupil and year, EUR · school meals"/>
<alias index="22" field="cost_mean_trips" name="Mean cost for a pupil and year, EUR · outings"/>
<alias index="23" field="cost_mean" name="Mean cost for a pupil and year, EUR"/>
<alias index="24" field="distance_attended_mean_m" name="Mean distance to the school attended, m"/>
<alias index="25" field="distance_attended_median_m" name="Median distance to the school attended, m"/>
<alias index="26" field="distance_attended_p90_m" name="Distance to the school attended that 90 % of pupils do not exceed, m"/>
<alias index="27" field="distance_assigned_mean_m" name="Mean distance to the school of the catchment area, m"/>
<alias index="28" field="distance_nearest_mean_m" name="Mean distance to the nearest school, m"/>
<alias index="29" field="distance_excess_mean_m" name="Mean distance walked further than to the nearest school, m"/>
<alias index="30" field="distance_attended_within_1km" name="Pupils at most 1 km from the school attended"/>
<alias index="31" field="detour_factor" name="Length of the ways to the school attended over that of the straight lines"/>
<alias index="32" field="retention" name="Pupils enrolled in their own catchment area, of those who live here"/>
<alias index="33" field="low_performance_resident" name="Pupils with low performance, of those tested who live here"/>
<alias index="34" field="high_performance_resident" name="Pupils with high performance, of those tested who live here"/>
<alias index="35" field="repeaters_resident" name="Pupils who repeat a course, of those who live here"/>
<alias index="36" field="absence_resident" name="Sessions missed, of those possible, by pupils who live here"/>
<alias index="37" field="dropout" name="Pupils of compulsory age the year before who left school"/>
</aliases>
</qgis>
<!-- catchment 0.9.0 · Ribera · 2025-26 · public · crs EPSG:25831 · method suppression · minimum_count 5 · minimum_for_rates 10 · minimum_schools 3 · streets walking -->
